// The repository needs nothing beside it, and names no machine.
export const rule = "No path of somebody's machine, nor of a folder beside the repository.";

const TEXT =
  /\.(cpp|hpp|mjs|ts|scss|sh|cmake|sql|toml|md|csv|json|txt|html|yml)$|^dev$|^\.ci\/run$/;
const PLACES = [/(^|[\s"'`(=:])\/(home|root|Users|work)\/\w/, /(\.\.\/)+shared\/(?!\w+\.hpp)/];

export function check(tree) {
  return tree
    .matching(TEXT)
    .filter((path) => path !== 'package-lock.json')
    .flatMap((path) =>
      tree.lines(path).flatMap((text, n) =>
        PLACES.some((place) => place.test(text))
          ? [
              {
                path,
                line: n + 1,
                wrong: 'a path outside the repository',
                instead: 'copy what is needed into data/ or tests/, with its source',
              },
            ]
          : [],
      ),
    );
}
