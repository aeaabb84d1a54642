// Tags are written by one folder, which escapes what people typed.
export const rule = 'Text with tags is only in src/platform/html.';

export function check(tree) {
  return tree.sources
    .filter(({ path, role }) => role !== 'test' && !path.startsWith('src/platform/html/'))
    .flatMap(({ path, strings }) =>
      strings
        .filter(({ text }) => /<\/?[a-z]/.test(text))
        .map(({ line }) => ({
          path,
          line,
          wrong: 'a tag outside src/platform/html',
          instead: 'use a component of platform/html',
        })),
    );
}
