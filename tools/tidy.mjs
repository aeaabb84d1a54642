// Runs clang-tidy on the sources of build/release for at most so many seconds: first what differs
// from main, then the product, then tests; each from a place that turns with each commit. A source
// that passed is known by the digest of all it is made of, and not read again. With further checks
// as a second argument, those as well.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const BUILD = 'build/release';
const DONE = 'build/tidy/done';
const root = process.cwd();
const [seconds, further = ''] = process.argv.slice(2);
const deadline = Date.now() + Number(seconds) * 1000;

function output(command, ...args) {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

// source -> the files of the repository it is made of, as the compiler told ninja.
function ingredients() {
  const made = new Map();
  for (const block of output('ninja', '-C', BUILD, '-t', 'deps').split('\n\n')) {
    const files = [...block.matchAll(/^ {4}(.+)$/gm)]
      .map(([, path]) => relative(root, new URL(path, `file://${root}/${BUILD}/`).pathname))
      .filter((path) => path.startsWith('src/') || path.startsWith('tests/'));
    const source = files.find((path) => path.endsWith('.cpp'));
    if (source) made.set(source, files);
  }
  return made;
}

const digests = new Map();
function digest(path) {
  if (!digests.has(path))
    digests.set(path, createHash('sha256').update(readFileSync(path)).digest('hex'));
  return digests.get(path);
}

function key(files) {
  return createHash('sha256')
    .update([further, ...['.clang-tidy', ...files].map(digest)].join())
    .digest('hex');
}

// clang reads neither g++'s precompiled headers nor all of its warnings.
function writeCompileCommands() {
  const commands = JSON.parse(readFileSync(`${BUILD}/compile_commands.json`, 'utf8'));
  for (const entry of commands)
    entry.command =
      entry.command.replace(/-Winvalid-pch|-include \S+cmake_pch\.hxx/g, '') +
      ` -isystem ${root}/${BUILD}/for-clang -Wno-unknown-warning-option`;
  writeFileSync('build/tidy/compile_commands.json', JSON.stringify(commands));
}

function changedFiles() {
  const base = output('git', 'merge-base', 'HEAD', 'main').trim();
  return new Set(output('git', 'diff', '--name-only', base).split('\n'));
}

const isTest = (path) => path.startsWith('tests/') || path.endsWith('_test.cpp');

function inOrder(sources) {
  let changed = new Set();
  try {
    changed = changedFiles();
  } catch {
    // a clone without a branch main: all sources are alike
  }
  const sorted = [...sources].sort();
  const turn = (Number(output('git', 'rev-list', '--count', 'HEAD')) * 50) % (sorted.length || 1);
  const turned = [...sorted.slice(turn), ...sorted.slice(0, turn)];
  const rank = (path) => (changed.has(path) ? 0 : isTest(path) ? 2 : 1);
  return turned.sort((one, other) => rank(one) - rank(other));
}

function tidy(source) {
  return new Promise((resolve) => {
    const options = ['--quiet', `--checks=${further}`, '-p', 'build/tidy', source];
    const child = spawn('clang-tidy-16', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    let words = '';
    child.stdout.on('data', (bytes) => (words += bytes));
    child.on('close', (status) => resolve({ good: status === 0, words }));
  });
}

mkdirSync(DONE, { recursive: true });
writeCompileCommands();
const made = ingredients();
const waiting = inOrder(made.keys()).filter(
  (source) => !existsSync(`${DONE}/${key(made.get(source))}`),
);
let passed = made.size - waiting.length;
let failed = 0;

async function worker() {
  while (waiting.length && Date.now() < deadline) {
    const source = waiting.shift();
    const { good, words } = await tidy(source);
    if (good) writeFileSync(`${DONE}/${key(made.get(source))}`, '');
    else console.log(words);
    if (good) ++passed;
    else ++failed;
  }
}
await Promise.all([worker(), worker()]);
if (waiting.length) console.log(`${waiting.length} of ${made.size} sources are left to other runs`);
console.log(`tidy: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
