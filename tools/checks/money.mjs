// Money is whole pence.
import { find } from './lib/cpp.mjs';

export const rule = 'No floating point in a file that speaks of money.';

export function check(tree) {
  return tree.sources
    .filter(({ code }) => /\bPence\b/.test(code))
    .flatMap(({ path, code }) =>
      find(code, /\b(float|double)\b|(?<![\w.'])\d[\d']*\.\d+f?\b/g).map(({ line, match }) => ({
        path,
        line,
        wrong: `floating point (${match[0]}) beside money`,
        instead:
          'reckon in whole pence; divide by a named function that says who gets the odd penny',
      })),
    );
}
