#!/usr/bin/env bash
# Stage: every test program, on both databases. TREFOIL_TEST_CASES narrows it to names like that.
# In the inner loop those tests are left out whose name says that they need PostgreSQL.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${TREFOIL_QUICK:-}" ] && [ -z "${TREFOIL_TEST_POSTGRES:-}" ]; then
    exec tools/postgres.sh run "$0"
fi
. tools/count/doctest.sh
options=("--test-case=${TREFOIL_TEST_CASES:-*}")
if [ -n "${TREFOIL_QUICK:-}" ]; then
    options+=('--test-case-exclude=*PostgreSQL*' '--subcase-exclude=*PostgreSQL*')
fi

run_doctests "$(test_programs build/release | sed 's|^|build/release/|' | xargs)" "${options[@]}"
if [ "$passed" = 0 ]; then
    echo "no test ran"
    failed=$((failed + 1))
fi
echo "unit: $passed passed, $failed failed"
[ "$failed" = 0 ]
