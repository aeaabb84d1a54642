// A refusal is read by a person and by a program: it has words and a code.
import { find, functions, matching } from './lib/cpp.mjs';

export const rule = 'Each value of an enum class ...Refusal stands in in_words and in code_of.';

const WAYS = [
  ['words', /\bin_words\s*\(/, "add its case to in_words of the noun's pages"],
  ['code', /\bcode_of\s*\(/, 'add its case to code_of; a code is never renamed'],
];

export function check(tree) {
  const domain = tree.sources.filter(({ ring }) => ring === 'shared' || ring === 'capabilities');
  return domain.flatMap((source) =>
    find(source.code, /\benum\s+class\s+(\w*Refusal)\b[^{;]*\{/g).flatMap(({ line, match }) => {
      const [whole, name] = match;
      const open = match.index + whole.length - 1;
      const values = source.code
        .slice(open + 1, matching(source.code, open))
        .split(',')
        .map((text) => text.trim().split(/\W/)[0])
        .filter(Boolean);
      return values.flatMap((value) =>
        missingWays(tree, source, name, value).map(([way, , instead]) => ({
          path: source.path,
          line,
          wrong: `${name}::${value} has no ${way}`,
          instead,
        })),
      );
    }),
  );
}

function missingWays(tree, { ring, folder }, name, value) {
  const isOwn = (source) => source.ring === ring && source.folder === folder;
  // Whoever shows it may have the words: pages of another folder name ours.
  const bodies = tree.sources
    .filter((source) => source.role !== 'test')
    .flatMap((source) =>
      functions(source.code).map((found) => ({
        ...found,
        names: new RegExp(`\\b${isOwn(source) ? '' : `${folder}::`}${name}::${value}\\b`),
      })),
    );
  return WAYS.filter(
    ([, head]) => !bodies.some((found) => head.test(found.head) && found.names.test(found.body)),
  );
}
