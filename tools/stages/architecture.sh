#!/usr/bin/env bash
# Stage: every check catches the offence planted for it.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tools/count/node_tests.sh
run_node_tests tests/architecture/*_test.mjs
echo "architecture: $passed passed, $failed failed"
[ "$failed" = 0 ]
