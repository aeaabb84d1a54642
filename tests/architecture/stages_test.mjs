// The counts that stages report are those of the programs they ran; a program that dies has failed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const DIED = 'echo "terminate called" >&2; exit 134';
const SUMMARY = 'echo "[doctest] test cases:  5 |  3 passed | 2 failed | 0 skipped"; exit 1';
const LISTING = `for n in 1 2 3 4 5; do echo "<TestCase filename=\\"\${n}_test.cpp\\"/>"; done`;
const PASSED = 'echo "[doctest] test cases: 12 | 12 passed | 0 failed | 0 skipped"';

// What `run_doctests` counts for a program of five files that does `script` for the last of them,
// and passes one test for the others: "PASSED FAILED".
function counted(script, listing = LISTING) {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-stage-'));
  try {
    const program = join(folder, 'program');
    const others = 'echo "[doctest] test cases: 1 | 1 passed | 0 failed | 0 skipped"';
    const body = `case "$*" in *--list-test-cases*) ${listing};;
      *5_test.cpp*) ${script};; *) ${others};; esac`;
    writeFileSync(program, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    const stage =
      `set -euo pipefail; . tools/count/doctest.sh; ` +
      `run_doctests ${program}; echo "$passed $failed"`;
    return execFileSync('bash', ['-c', stage], { encoding: 'utf8' }).trim().split('\n').at(-1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what doctest counts is counted', () => {
  assert.equal(counted(PASSED), '13 0');
  assert.equal(counted(SUMMARY), '4 2');
});

test('a program that dies has failed once', () => assert.equal(counted(DIED), '1 1'));

test('a program that passes all and then dies has failed', () =>
  assert.equal(counted(`${PASSED}; exit 139`), '13 1'));

test('a program that cannot even list its tests has failed once', () =>
  assert.equal(counted('', 'exit 139'), '0 1'));
