// A reader who follows a link arrives.
import { dirname, join, normalize } from 'node:path';

export const rule = 'Links in documents lead to files and headings that exist.';

export function check(tree) {
  return tree.matching(/^[^/]*\.md$|^docs\/.*\.md$/).flatMap((path) =>
    tree.lines(path).flatMap((text, n) =>
      [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
        if (/^[a-z]+:/.test(target)) return [];
        const [file, heading] = target.split('#');
        const place = file === '' ? path : normalize(join(dirname(path), file)).replace(/\/$/, '');
        const exists = tree.has(place) || tree.paths.some((name) => name.startsWith(`${place}/`));
        if (exists && (!heading || headings(tree, place).includes(heading))) return [];
        return [
          {
            path,
            line: n + 1,
            wrong: `${target} leads nowhere`,
            instead: 'name a file or heading that exists',
          },
        ];
      }),
    ),
  );
}

function headings(tree, path) {
  if (!path.endsWith('.md')) return [];
  return tree
    .lines(path)
    .filter((text) => /^#+ /.test(text))
    .map((text) =>
      text
        .replace(/^#+ /, '')
        .trim()
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
}
