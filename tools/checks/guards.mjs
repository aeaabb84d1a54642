// Headers are included once.
export const rule = 'A header has #pragma once.';

export function check(tree) {
  return tree
    .matching(/^(src|tests)\/.*\.hpp$/)
    .filter((path) => !/^#pragma once$/m.test(tree.text(path)))
    .map((path) => ({
      path,
      line: 1,
      wrong: 'a header without #pragma once',
      instead: 'write it below the first comment',
    }));
}
