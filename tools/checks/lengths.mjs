// How long the law allows stands in law/ alone: a sentence asks for its words.
export const rule = 'No length of time in law is written out in a sentence.';

const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|[0-9]+';
const LENGTH = new RegExp(`\\b(${NUMBERS}) (working )?(days?|weeks?|months?)\\b`, 'i');

export function check(tree) {
  return tree.sources
    .filter(({ path, role }) => role !== 'test' && tells(path))
    .flatMap(({ path, strings }) =>
      strings.flatMap(({ text, line }) => {
        const length = LENGTH.exec(text)?.[0];
        if (length === undefined) return [];
        return [
          {
            path,
            line,
            wrong: `“${length}” in a sentence`,
            instead: 'calendar::length_in_words; it changes with the law',
          },
        ];
      }),
    );
}

// shared/calendar makes these words, and reads them in worked examples.
function tells(path) {
  return /^src\/(shared|capabilities)\//.test(path) && !path.startsWith('src/shared/calendar/');
}
