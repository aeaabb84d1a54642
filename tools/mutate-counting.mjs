#!/usr/bin/env node
// Tries every small change to src/shared/calendar/counting.cpp against counting_test.cpp: each must
// make a test fail, or stand in tests/law/equivalent-mutants.txt with the reason why it changes
// nothing.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');
const counting = join(src, 'shared/calendar/counting.cpp');
const listed = join(root, 'tests/law/equivalent-mutants.txt');

const SWAPS = {
  '+': '-',
  '-': '+',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
  '++': '--',
  true: 'false',
  false: 'true',
};
const SKIPPED = /\/\/.*|"[^"]*"|#.*|->|<<|>>/;
const CHANGED = /\+\+|--|[<>=!]=|&&|\|\||[+\-<>]|\b\d+\b|\b(?:true|false)\b/;
const TOKEN = new RegExp(`${SKIPPED.source}|${CHANGED.source}`, 'g');

// A mutant is named by its line, the token's turn in that line, and what it becomes: so that a name
// outlives lines added above it.
function mutants(text) {
  const found = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let turn = 0;
    for (const { 0: token, index } of line.matchAll(TOKEN)) {
      const swaps = /^\d+$/.test(token)
        ? [String(Number(token) + 1), String(Number(token) - 1)]
        : [SWAPS[token]].filter(Boolean);
      if (swaps.length) turn += 1;
      for (const swap of swaps) {
        const at = start + index;
        found.push({
          name: `${line.trim()} | ${turn}: ${token} -> ${swap}`,
          text: text.slice(0, at) + swap + text.slice(at + token.length),
        });
      }
    }
    start += line.length + 1;
  }
  const seen = new Map(); // the same line twice: say which
  for (const mutant of found) {
    const times = (seen.get(mutant.name) ?? 0) + 1;
    seen.set(mutant.name, times);
    if (times > 1) mutant.name += ` (${times})`;
  }
  return found;
}

function readListed() {
  const reasons = new Map();
  let reason = '';
  for (const line of readFileSync(listed, 'utf8').split('\n')) {
    if (line.startsWith('#')) reason = line.slice(1).trim();
    else if (line.trim()) reasons.set(line.trim(), reason);
  }
  return reasons;
}

const work = mkdtempSync(join(tmpdir(), 'mutate-counting-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const flags = ['-std=c++20', '-O0', '-w', `-I${work}`, `-I${src}`];
const run = (file, args, options = {}) =>
  new Promise((done) => {
    execFile(file, args, { cwd: work, ...options }, (error) => done(!error));
  });

function prepare() {
  mkdirSync(join(work, 'shared/calendar'), { recursive: true });
  const make = (...args) =>
    execFileSync('g++', [...flags, ...args], { cwd: work, stdio: 'inherit' });
  const header = 'shared/calendar/counting.hpp';
  make('-x', 'c++-header', join(src, header), '-o', join(work, `${header}.gch`));
  const others = [
    'src/shared/calendar/counting_test.cpp',
    'src/shared/calendar/working_days.cpp',
    'src/base/values.cpp',
    'tests/support/doctest_main.cpp',
  ];
  make('-c', ...others.map((file) => join(root, file)));
}

// A change that does not compile, fails a test or never ends is caught.
async function isCaught(text, worker) {
  const name = `mutant${worker}`;
  writeFileSync(join(work, `${name}.cpp`), text);
  if (!(await run('g++', [...flags, '-c', `${name}.cpp`]))) return 'does not compile';
  const objects = [`${name}.o`, 'counting_test.o', 'working_days.o', 'values.o', 'doctest_main.o'];
  if (!(await run('g++', ['-fuse-ld=mold', ...objects, '-lfmt', '-o', name])))
    throw new Error('the test program does not link');
  const passed = await run(join(work, name), ['--abort-after=1'], { timeout: 2000 });
  return passed ? '' : 'a test failed';
}

async function main() {
  const text = readFileSync(counting, 'utf8');
  const reasons = readListed();
  const all = mutants(text);
  prepare();
  if (await isCaught(text, 0)) throw new Error('the tests fail without any change');

  const survivors = [];
  let uncompiled = 0;
  const queue = all.entries();
  const worker = async (number) => {
    for (const [, mutant] of queue) {
      const caught = await isCaught(mutant.text, number);
      if (!caught) survivors.push(mutant.name);
      else if (caught === 'does not compile') uncompiled += 1;
    }
  };
  const workers = Math.min(availableParallelism(), 8);
  await Promise.all(Array.from({ length: workers }, (_, number) => worker(number)));

  const faults = [];
  for (const name of survivors.sort())
    if (!reasons.has(name)) faults.push(`no test fails for: ${name}`);
  const names = new Set(all.map((mutant) => mutant.name));
  for (const [name, reason] of reasons) {
    if (!names.has(name)) faults.push(`listed, but there is no such change: ${name}`);
    else if (!survivors.includes(name))
      faults.push(`listed as changing nothing, but a test fails: ${name}`);
    if (!reason) faults.push(`listed without a reason: ${name}`);
  }
  for (const fault of faults) console.log(fault);
  const killed = all.length - survivors.length;
  console.log(
    `${all.length} changes: ${killed} caught (${uncompiled} by the compiler), ` +
      `${survivors.length} change nothing`,
  );
  console.log(`mutation: ${all.length - faults.length} passed, ${faults.length} failed`);
  process.exitCode = faults.length ? 1 : 0;
}

await main();
