// The list of exceptions speaks of checks and files that exist.
import { readdirSync } from 'node:fs';

export const rule = 'An exception names a check and a file.';

export function check(tree) {
  const path = 'tools/checks/exceptions.txt';
  if (!tree.has(path)) return [];
  const checks = readdirSync(import.meta.dirname).map((name) => name.replace('.mjs', ''));
  return tree.lines(path).flatMap((text, n) => {
    const [check, file] = text.split(/\s+/);
    if (text === '' || text.startsWith('#') || (checks.includes(check) && tree.has(file)))
      return [];
    return [
      {
        path,
        line: n + 1,
        wrong: `no check ${check}, or no file ${file}`,
        instead: 'delete the line',
      },
    ];
  });
}
