// Law is registered: a citation nobody tests is a number nobody checked.
export const rule = 'Every citation in a law file is named by a test in tests/law.';

export function check(tree) {
  const tests = tree
    .matching(/^tests\/law\/|^src\/.*_test\.cpp$/)
    .map((path) => tree.text(path))
    .join('\n');
  return tree.matching(/^law\/.*\.toml$/).flatMap((path) =>
    tree.lines(path).flatMap((text, n) => {
      const citation = /^\s*citation\s*=\s*"([^"]*)"/.exec(text)?.[1];
      if (citation === undefined || isNamed(citation, tests)) return [];
      return [
        {
          path,
          line: n + 1,
          wrong: `no test names ${citation}`,
          instead: 'add a row to tests/law that it decides',
        },
      ];
    }),
  );
}

// "reg 1" is not named by "reg 11", nor "reg 5" by "reg 5(1)".
function isNamed(citation, tests) {
  for (let at = tests.indexOf(citation); at >= 0; at = tests.indexOf(citation, at + 1))
    if (!/[\w(]/.test(tests[at + citation.length] ?? '')) return citation !== '';
  return false;
}
