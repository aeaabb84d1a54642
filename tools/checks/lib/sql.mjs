// Migrations as far as the checks need them: tables, their columns, where they are made.
import { anyOf } from './patterns.mjs';

const STATEMENT = anyOf(
  /\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)\s*\(/,
  /\bALTER\s+TABLE\s+(\w+)\s+(ADD|DROP)\s+(?:COLUMN\s+)?(\w+)/,
  /\bDROP\s+TABLE\s+(\w+)/,
);

// [{ name, path, line, columns: [{ name, line }] }] after all migrations, in their order.
export function tables(tree) {
  const made = new Map();
  for (const path of tree.matching(/^migrations\/.*\.sql$/)) {
    const text = tree.text(path).replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
    const line = (index) => text.slice(0, index).split('\n').length;
    for (const found of text.matchAll(STATEMENT)) {
      const [whole, created, altered, change, column, dropped] = found;
      if (created) {
        const open = found.index + whole.length - 1;
        made.set(created, {
          name: created,
          path,
          line: line(found.index),
          columns: columnsOf(text, open, line),
        });
      } else if (altered && made.has(altered)) {
        const { columns } = made.get(altered);
        if (change === 'ADD') columns.push({ name: column, path, line: line(found.index) });
        else
          columns.splice(
            columns.findIndex(({ name }) => name === column),
            1,
          );
      } else if (dropped) {
        made.delete(dropped);
      }
    }
  }
  return [...made.values()];
}

// Splits what stands between the brackets at commas outside brackets; constraints are no columns.
function columnsOf(text, open, line) {
  const columns = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < text.length; ++i) {
    if (text[i] === '(') ++depth;
    else if (text[i] === ')') --depth;
    if ((text[i] === ',' && depth === 1) || depth === 0) {
      const name = /^\s*(\w+)/.exec(text.slice(start, i));
      if (name && !/^(primary|foreign|unique|check|constraint)$/i.test(name[1]))
        columns.push({ name: name[1], line: line(start + name[0].length) });
      start = i + 1;
    }
    if (depth === 0) break;
  }
  return columns;
}
