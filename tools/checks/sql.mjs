// SQL stands where a reader looks for it.
import { anyOf } from './lib/patterns.mjs';

export const rule = 'SQL text is only in stores, migrations and src/platform/db.';

const SQL = anyOf(
  /\bSELECT\s[^]*\bFROM\b|\bINSERT\s+INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b/,
  /\b(CREATE|DROP|ALTER)\s+(UNIQUE\s+|VIRTUAL\s+|TEMP\s+)?(TABLE|INDEX|VIEW|TRIGGER|ROLE)\b/,
  /\bPRAGMA\s+\w/,
);

export function check(tree) {
  return tree.sources
    .filter(({ path, role }) => role !== 'store' && !path.startsWith('src/platform/db/'))
    .flatMap(({ path, strings }) =>
      strings
        .filter(({ text }) => text.search(SQL) >= 0)
        .map(({ line }) => ({
          path,
          line,
          wrong: 'SQL outside a store',
          instead: "move the statement into the _store of the table's owner",
        })),
    );
}
