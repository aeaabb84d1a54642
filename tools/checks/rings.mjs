// Rings: base < platform < shared < capabilities < app.
import { RINGS } from './lib/tree.mjs';

export const rule = 'A file includes only from its own ring or a ring below it.';

export function check(tree) {
  return tree.sources.flatMap(({ path, ring, role, includes }) =>
    includes
      .filter(({ system }) => !system)
      .flatMap(({ name, line }) => {
        const target = name.split('/')[0];
        if (target === 'support' && (role === 'test' || path.endsWith('_for_tests.hpp'))) return [];
        if (!RINGS.includes(target) || !tree.has(`src/${name}`))
          return [
            { path, line, wrong: `there is no src/${name}`, instead: 'write the path from src/' },
          ];
        if (RINGS.indexOf(target) <= RINGS.indexOf(ring)) return [];
        return [
          {
            path,
            line,
            wrong: `${ring} includes ${name}, which is above it`,
            instead: 'announce upwards, or have what is needed handed in',
          },
        ];
      }),
  );
}
