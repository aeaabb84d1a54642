// Every check catches its planted offences and nothing beside them; a clean tree passes them all.
// A planted tree is one text: "-- PATH --" begins a file, "<- offence" marks a line that is wrong.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { Tree } from '../../tools/checks/lib/tree.mjs';
import { checkNames, findings } from '../../tools/checks/run.mjs';

const PLANTED = join(import.meta.dirname, 'planted');

function lay(name, root) {
  const text = readFileSync(join(PLANTED, `${name}.txt`), 'utf8');
  const offences = [];
  for (const [, path, body] of text.matchAll(/^-- (\S+) --\n([^]*?)(?=^-- \S+ --\n|$(?![^]))/gm)) {
    const lines = body.split('\n');
    lines.forEach((line, n) => line.endsWith('<- offence') && offences.push(`${path}:${n + 1}`));
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), body.replaceAll(/ *<- offence$/gm, ''));
  }
  return offences.sort();
}

async function inTree(name, body) {
  const root = mkdtempSync(join(tmpdir(), 'trefoil-planted-'));
  try {
    await body(lay(name, root), new Tree(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

for (const name of checkNames())
  test(`${name} finds what is planted for it, and only that`, () =>
    inTree(name, async (offences, tree) => {
      assert.notEqual(offences.length, 0, 'nothing is planted');
      const found = (await findings(tree, name)).map(({ path, line }) => `${path}:${line}`);
      assert.deepEqual([...new Set(found)].sort(), offences);
    }));

test('a clean tree passes every check', () =>
  inTree('clean', async (offences, tree) => {
    assert.deepEqual(offences, []);
    for (const name of checkNames()) assert.deepEqual(await findings(tree, name), [], name);
  }));

test('every planted tree belongs to a check', () => {
  const trees = readdirSync(PLANTED).map((file) => file.replace('.txt', ''));
  assert.deepEqual(trees.sort(), ['clean', ...checkNames()].sort());
});
