#!/usr/bin/env bash
# Stage: every small change to the one file that counts days makes a test fail.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec .tools/node/bin/node tools/mutate-counting.mjs
