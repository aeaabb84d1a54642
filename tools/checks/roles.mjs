// Roles: what a file may see follows from its name.
import { describe } from './lib/tree.mjs';
import { find } from './lib/cpp.mjs';

export const rule =
  'Rules, stores, acts, pages, letters, interfaces and jobs keep to their own work.';

const DRAWING = /^(cairo|pango|qpdf)/;

const PAGES = {
  include: /^platform\/(?!html\/|http\/|document\/)|^boost\//,
  sees: ['store', 'api', 'jobs'],
  code: /\bDeed\s*&/g,
  instead: 'call the acts of the public header',
};

// Per role: includes that are wrong (by path, or by the included file's role), and code that is.
const ROLES = {
  rules: {
    include: /^platform\/|^(random|iostream|fstream|thread|mutex)$/,
    sees: ['store', 'actions', 'pages', 'letters', 'api', 'jobs'],
    code: /\b(Door|Deed|Look)\s*[&(]/g,
    instead: 'hand the rule plain values; keep database, clock, pages and logs in the act',
  },
  store: {
    include: /^platform\/(?!db\/|json\/|crypto\/)/, // sealed columns are sealed here
    sees: ['rules', 'actions', 'pages', 'letters', 'api', 'jobs'],
    instead: 'save and load; decide in the rules',
  },
  actions: {
    include: /^platform\/(html|http|json)\//,
    sees: ['pages', 'api', 'jobs'],
    code: /\baccess::can\s*\(|\baudit::append\w*\s*\(/g,
    instead:
      'go through the door, which asks and writes the entry; leave HTML and JSON to pages and api',
  },
  pages: PAGES,
  parts: PAGES, // of the shared pages
  letters: {
    include: /^platform\/(db|html|http|json|mail|jobs)\//,
    sees: ['store', 'actions', 'pages', 'api', 'jobs'],
    instead: 'make a Document of the facts handed in',
  },
  api: {
    include: /^platform\/(db|html|mail|jobs)\//,
    sees: ['store', 'pages', 'jobs'],
    code: /\bDeed\s*&/g,
    instead: 'call the acts of the public header',
  },
  jobs: {
    include: /^platform\/(?!jobs\/)/,
    sees: ['store', 'pages', 'api', 'letters'],
    instead: 'do no more than call an act',
  },
};

export function check(tree) {
  return tree.sources
    .filter(({ ring, folder }) => folder && (ring === 'shared' || ring === 'capabilities'))
    .flatMap((source) => [...wrongIncludes(source), ...wrongCode(source)]);
}

function wrongIncludes({ path, ring, role, isHeader, includes }) {
  const isNounHeader = ring === 'capabilities' && isHeader && role === '';
  return includes.flatMap(({ name, line }) => {
    if (isNounHeader && name.startsWith('platform/'))
      return [
        {
          path,
          line,
          wrong: `a public header includes machinery (${name})`,
          instead: 'forward-declare it',
        },
      ];
    if (role !== 'pages' && role !== 'letters' && DRAWING.test(name))
      return [{ path, line, wrong: `${name} draws`, instead: 'build a Document' }];
    const banned = ROLES[role];
    if (
      !banned ||
      !(banned.include.test(name) || banned.sees.includes(describe(`src/${name}`).role))
    )
      return [];
    return [{ path, line, wrong: `_${role} may not see ${name}`, instead: banned.instead }];
  });
}

function wrongCode({ path, role, code }) {
  const banned = ROLES[role];
  if (!banned?.code) return [];
  return find(code, banned.code).map(({ line, match }) => ({
    path,
    line,
    wrong: `_${role} may not use ${match[0].replace(/\W+$/, '')}`,
    instead: banned.instead,
  }));
}
