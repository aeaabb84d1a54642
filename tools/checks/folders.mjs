// Folders: who may see whom is drawn in src/dependencies.txt.
import { describe } from './lib/tree.mjs';
import { loops } from './lib/graph.mjs';

export const rule =
  'Across folders only public headers are included, and only along a line of the table.';

const TABLE = 'src/dependencies.txt';

export function check(tree) {
  const table = readTable(tree);
  return [
    ...tableFindings(tree, table),
    ...tree.sources.flatMap((source) => includeFindings(source, table)),
  ];
}

// name -> { ring, sees, line }
function readTable(tree) {
  const table = new Map();
  let ring = 'shared';
  if (!tree.has(TABLE)) return table;
  tree.lines(TABLE).forEach((text, n) => {
    ring = /^# (shared|capabilities)$/.exec(text)?.[1] ?? ring;
    const row = /^([a-z_]+):(.*)$/.exec(text);
    if (row) table.set(row[1], { ring, sees: row[2].split(/\s+/).filter(Boolean), line: n + 1 });
  });
  return table;
}

function tableFindings(tree, table) {
  const found = [];
  const at = (line, wrong, instead) => found.push({ path: TABLE, line, wrong, instead });
  for (const [name, { ring, sees, line }] of table)
    for (const seen of sees)
      if (table.get(seen)?.ring !== ring)
        at(
          line,
          `${name} may see ${seen}, which is no folder of ${ring}`,
          'name folders of the same ring; every capability sees all of shared',
        );
  for (const loop of loops(new Map([...table].map(([name, { sees }]) => [name, sees]))))
    at(
      table.get(loop[0]).line,
      `a cycle: ${loop.join(', ')}`,
      'announce upwards, or move what both need down',
    );
  for (const { ring, folder, path } of tree.sources)
    if (['shared', 'capabilities'].includes(ring) && folder && table.get(folder)?.ring !== ring) {
      at(1, `src/${ring}/${folder} has no line (${path})`, `add "${folder}:" under "# ${ring}"`);
      table.set(folder, { ring, sees: [], line: 1 });
    }
  return found;
}

function includeFindings({ path, ring, folder, includes }, table) {
  return includes
    .filter(({ system }) => !system)
    .flatMap(({ name, line }) => {
      const target = describe(`src/${name}`);
      if (!['shared', 'capabilities'].includes(target.ring) || !target.folder) return [];
      if (target.ring === ring && target.folder === folder) return [];
      if (ring === 'app' && ['capability', 'pages'].includes(target.name)) return [];
      if (target.role !== '' || !target.isHeader)
        return [
          {
            path,
            line,
            wrong: `${name} belongs to ${target.folder} alone`,
            instead: `include a public header of ${target.folder}`,
          },
        ];
      if (ring !== target.ring || table.get(folder)?.sees.includes(target.folder)) return [];
      return [
        {
          path,
          line,
          wrong: `${folder} has no line that lets it see ${target.folder}`,
          instead: `hand over what is needed; adding the edge to ${TABLE} is a decision`,
        },
      ];
    });
}
