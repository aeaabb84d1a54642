// Every route states who may use it; the program would refuse to start, this says it sooner.
import { find, matching } from './lib/cpp.mjs';

export const rule = 'A route is declared with its permission.';

const PERMISSION = /\b[Pp]ermission\b|\bpermitted_to\b/;

export function check(tree) {
  return tree.sources
    .filter(
      ({ path, role }) => role === 'capability' || (path.startsWith('src/app/') && role !== 'test'),
    )
    .flatMap(({ path, code, strings }) =>
      find(code, /[({]\s*(\.method\s*=\s*)?(http::)?Method::(get|post)\b/g).flatMap(
        ({ line, match }) => {
          const declaration = code.slice(match.index, matching(code, match.index) + 1);
          const hasAddress = strings.some(
            ({ text, index }) =>
              text.startsWith('/') &&
              index > match.index &&
              index < match.index + declaration.length,
          );
          if (!hasAddress || PERMISSION.test(declaration)) return [];
          return [
            {
              path,
              line,
              wrong: 'a route without a permission',
              instead: 'state its Permission; a public page states that too',
            },
          ];
        },
      ),
    );
}
