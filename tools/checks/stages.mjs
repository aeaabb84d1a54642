// A stage that ./dev does not know never runs; one without a script cannot.
export const rule =
  'The table of stages in ./dev and the scripts in tools/stages agree, within 45 minutes.';

const CEILING = 2700; // seconds: the most it may ever take

export function check(tree) {
  if (!tree.has('dev')) return [];
  const rows = tree.lines('dev').flatMap((text, n) => {
    const row = /^([a-z_]+) +(\d+)( quick| deep)?$/.exec(text);
    return row
      ? [{ name: row[1], seconds: Number(row[2]), isDeep: row[3] === ' deep', line: n + 1 }]
      : [];
  });
  const scripts = tree
    .matching(/^tools\/stages\/.*\.sh$/)
    .map((path) => path.split('/').at(-1).replace('.sh', ''));
  const found = [];
  for (const name of scripts)
    if (!rows.some((row) => row.name === name))
      found.push({
        path: `tools/stages/${name}.sh`,
        line: 1,
        wrong: 'a stage without a share of the time',
        instead: 'add its row to the table in ./dev',
      });
  for (const { name, line } of rows)
    if (!scripts.includes(name))
      found.push({
        path: 'dev',
        line,
        wrong: `there is no tools/stages/${name}.sh`,
        instead: 'write it, or delete the row',
      });
  const sum = rows
    .filter(({ isDeep }) => !isDeep)
    .reduce((total, { seconds }) => total + seconds, 0);
  if (sum > CEILING)
    found.push({
      path: 'dev',
      line: rows[0].line,
      wrong: `the shares add up to ${sum} s`,
      instead: `keep them within ${CEILING}`,
    });
  return found;
}
