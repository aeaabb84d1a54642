// Whoever installs the product can see what it is made of.
export const rule = 'THIRD-PARTY.md names every Debian and npm package that ./dev installs.';

const LIST = 'THIRD-PARTY.md';

export function check(tree) {
  const named = new Set(
    tree.has(LIST) ? [...tree.text(LIST).matchAll(/`([^`]+)`/g)].map(([, name]) => name) : [],
  );
  return packages(tree)
    .filter(({ name }) => !named.has(name))
    .map(({ path, line, name }) => ({
      path,
      line,
      wrong: `${LIST} does not name ${name}`,
      instead: 'add its row: version, licence, what it is for',
    }));
}

function packages(tree) {
  const debian = tree.matching(/^tools\/packages\.txt$/).flatMap((path) =>
    tree
      .lines(path)
      .map((text, n) => ({ path, line: n + 1, name: text.split(/\s/)[0] }))
      .filter(({ name }) => name && name !== '#'),
  );
  const npm = tree.matching(/^(tools\/node\/)?package\.json$/).flatMap((path) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(tree.text(path));
    return Object.keys({ ...dependencies, ...devDependencies }).map((name) => ({
      path,
      name,
      line: tree.lines(path).findIndex((text) => text.includes(`"${name}":`)) + 1,
    }));
  });
  return [...debian, ...npm];
}
