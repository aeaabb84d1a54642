// The first line of a file is read by everyone who looks for something.
import { SOURCE } from './lib/patterns.mjs';

export const rule = 'A source file begins with a comment that says what it is for.';

export function check(tree) {
  return tree.matching(SOURCE).flatMap((path) => {
    const lines = tree.lines(path);
    const first = lines[0].startsWith('#!') ? 1 : 0;
    if (/^(\/\/|#(?!include|pragma)|--|\/\*) ?\S+ \S/.test(lines[first] ?? '')) return [];
    return [
      {
        path,
        line: first + 1,
        wrong: 'no comment at the top',
        instead: 'say in a sentence what the file is for',
      },
    ];
  });
}
