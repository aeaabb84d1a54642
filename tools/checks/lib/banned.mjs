// Words that may stand in one place only.
import { find } from './cpp.mjs';

// Findings for `pattern` in code and `inStrings` in strings of the sources outside `place`.
export function bannedOutside(tree, { place, pattern, inStrings, wrong, instead }) {
  return tree.sources
    .filter(({ path }) => !path.startsWith(place))
    .flatMap(({ path, code, strings }) => [
      ...find(code, pattern).map(({ line, match }) => ({
        path,
        line,
        wrong: `${wrong} (${match[0].trim()})`,
        instead,
      })),
      ...strings
        .filter(({ text }) => inStrings && text.search(inStrings) >= 0)
        .map(({ line }) => ({ path, line, wrong, instead })),
    ]);
}
