// Runs the checks: `node tools/checks/run.mjs [--root FOLDER] [NAME...]`. Each file beside this one
// is one rule: `rule` is its sentence, `check(tree)` gives [{ path, line, wrong, instead }].
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exceptions, withoutExceptions } from './lib/exceptions.mjs';
import { Tree } from './lib/tree.mjs';

export function checkNames() {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
    .map((name) => name.replace('.mjs', ''))
    .sort();
}

export async function findings(tree, name) {
  const { check } = await import(`./${name}.mjs`);
  return withoutExceptions(check(tree), exceptions(tree, name));
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { root: { type: 'string' } },
    allowPositionals: true,
  });
  const tree = new Tree(values.root ?? process.cwd());
  let passed = 0;
  let failed = 0;
  for (const name of positionals.length ? positionals : checkNames()) {
    const found = await findings(tree, name);
    for (const { path, line, wrong, instead } of found)
      console.log(`${path}:${line}: ${wrong}\n    instead: ${instead} [${name}]`);
    if (found.length) ++failed;
    else ++passed;
  }
  console.log(`check: ${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await main();
