// The counts that stages report are those of the programs they ran; a program that dies has failed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const DIED = 'echo "terminate called" >&2; exit 134';
const SUMMARY = 'echo "[doctest] test cases:  5 |  3 passed | 2 failed | 0 skipped"; exit 1';
const PASSED = 'echo "[doctest] test cases: 12 | 12 passed | 0 failed | 0 skipped"';

// What `run_doctest` counts for a program that does `script`: "PASSED FAILED".
function counted(script) {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-stage-'));
  try {
    const program = join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const stage =
      `set -euo pipefail; . tools/count/doctest.sh; ` +
      `run_doctest ${program}; echo "$passed $failed"`;
    return execFileSync('bash', ['-c', stage], { encoding: 'utf8' }).trim().split('\n').at(-1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what doctest counts is counted', () => {
  assert.equal(counted(PASSED), '12 0');
  assert.equal(counted(SUMMARY), '3 2');
});

test('a program that dies has failed once', () => assert.equal(counted(DIED), '0 1'));

test('a program that passes all and then dies has failed', () =>
  assert.equal(counted(`${PASSED}; exit 139`), '12 1'));
