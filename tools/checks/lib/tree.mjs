// The files a check looks at: names relative to the root, texts read once.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lex } from './cpp.mjs';

export const RINGS = ['base', 'platform', 'shared', 'capabilities', 'app'];
export const ROLES = [
  'rules',
  'store',
  'actions',
  'pages',
  'parts',
  'letters',
  'api',
  'jobs',
  'test',
  'fuzz',
];

export class Tree {
  #texts = new Map();
  #lexed = new Map();

  constructor(root) {
    this.root = root;
    this.paths = existsSync(join(root, '.git')) ? trackedFiles(root) : allFiles(root);
    this.paths = this.paths.filter((path) => !path.startsWith('tests/architecture/planted/'));
    this.names = new Set(this.paths);
  }

  has(path) {
    return this.names.has(path);
  }

  matching(pattern) {
    return this.paths.filter((path) => pattern.test(path));
  }

  text(path) {
    if (!this.#texts.has(path)) this.#texts.set(path, readFileSync(join(this.root, path), 'utf8'));
    return this.#texts.get(path);
  }

  lines(path) {
    return this.text(path).split('\n');
  }

  // C++ told apart: { code, strings, includes }; see cpp.mjs.
  cpp(path) {
    if (!this.#lexed.has(path)) this.#lexed.set(path, lex(this.text(path)));
    return this.#lexed.get(path);
  }

  // Our C++ of the product: [{ path, ring, folder, stem, role, code, strings, includes }].
  get sources() {
    this.sourceList ??= this.matching(/^src\/.*\.(cpp|hpp)$/).map((path) => ({
      ...describe(path),
      ...this.cpp(path),
    }));
    return this.sourceList;
  }

  // Rows of a CSV with a header line, as objects with their `line`.
  csv(path) {
    const [header, ...rows] = this.lines(path)
      .filter((line) => line !== '')
      .map(splitCsv);
    return rows.map((cells, n) => ({
      ...Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
      line: n + 2,
    }));
  }
}

// What a source's name says: src/RING/FOLDER/NOUN_ROLE.cpp. A file beside the folders has none.
export function describe(path) {
  const [, ring, ...rest] = path.split('/');
  const name = (rest.at(-1) ?? ring).replace(/\.[ch]pp$/, '');
  const role =
    ROLES.find((word) => name === word || name.endsWith(`_${word}`)) ??
    (name === 'capability' ? 'capability' : '');
  return {
    path,
    ring,
    folder: rest.length > 1 ? rest[0] : '',
    name,
    role,
    isHeader: path.endsWith('.hpp'),
  };
}

export function lineOf(text, index) {
  return text.slice(0, index).split('\n').length;
}

function trackedFiles(root) {
  const list = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  return [...new Set(list.split('\0'))]
    .filter((path) => path && existsSync(join(root, path)))
    .sort();
}

function allFiles(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function splitCsv(line) {
  const cells = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  return cells;
}
