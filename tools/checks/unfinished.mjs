// Unfinished work is an issue or a requirement, not a note in the code.
export const rule = 'No notes to do something later.';

const NOTE = /\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/;

export function check(tree) {
  return tree
    .matching(/\.(cpp|hpp|mjs|ts|scss|sh|cmake|sql|toml|md)$|^dev$|CMakeLists\.txt$/)
    .flatMap((path) =>
      tree.lines(path).flatMap((text, n) => {
        const note = NOTE.exec(text);
        return note
          ? [
              {
                path,
                line: n + 1,
                wrong: `a note for later (${note[0]})`,
                instead: 'do it, or open an issue',
              },
            ]
          : [];
      }),
    );
}
