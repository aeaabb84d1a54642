// One layout for all C++: .clang-format decides, nobody argues.
import { spawnSync } from 'node:child_process';

export const rule = 'C++ is laid out by clang-format-16.';

export function check(tree) {
  const paths = tree.matching(/^(src|tests)\/.*\.(cpp|hpp)$/);
  if (paths.length === 0) return [];
  const { stdout, stderr, error } = spawnSync(
    'xargs',
    ['-0', '-P2', '-n', '16', 'clang-format-16', '--dry-run', '--ferror-limit=1'],
    { cwd: tree.root, input: paths.join('\0'), encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (error) throw error;
  return [
    ...(stdout + stderr).matchAll(
      /^(?:\.\/)?(\S+?):(\d+):\d+: (?:warning|error): code should be clang-formatted/gm,
    ),
  ]
    .filter(([, path], n, all) => all.findIndex((other) => other[1] === path) === n)
    .map(([, path, line]) => ({
      path,
      line: Number(line),
      wrong: 'not laid out by .clang-format',
      instead: `clang-format-16 -i ${path}`,
    }));
}
