// Every column is declared: what it is, whose, how long it is kept.
import { tables } from './lib/sql.mjs';

export const rule = 'migrations/columns.csv declares every column of the migrations, and no other.';

const LIST = 'migrations/columns.csv';
const WHOSE = ['child', 'person', 'body', 'none'];

export function check(tree) {
  const made = tables(tree);
  const rows = tree.has(LIST) ? tree.csv(LIST) : [];
  const declared = new Set(rows.map(({ table, column }) => `${table}.${column}`));
  const existing = new Set(
    made.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  );
  const undeclared = made.flatMap(({ name, path, columns }) =>
    columns
      .filter((column) => !declared.has(`${name}.${column.name}`))
      .map((column) => ({
        path: column.path ?? path,
        line: column.line,
        wrong: `${name}.${column.name} is not declared`,
        instead: `add a row to ${LIST}: class, whose, retention`,
      })),
  );
  const seen = new Set();
  const wrongRows = rows.flatMap(({ table, column, class: kind, whose, retention, line }) => {
    const name = `${table}.${column}`;
    const at = (wrong, instead) => ({ path: LIST, line, wrong, instead });
    if (!existing.has(name)) return [at(`there is no column ${name}`, 'delete the row')];
    if (seen.has(name)) return [at(`${name} is declared twice`, 'keep one row')];
    seen.add(name);
    if (!kind || !retention)
      return [at(`${name} has no class or no retention`, 'say what it is and how long it is kept')];
    if (!WHOSE.includes(whose))
      return [at(`${name} is of "${whose}"`, `say whose: ${WHOSE.join(', ')}`)];
    return [];
  });
  return [...undeclared, ...wrongRows];
}
