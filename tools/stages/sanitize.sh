#!/usr/bin/env bash
# Stage: rules, parsers and stores run under the address and undefined behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${TREFOIL_TEST_POSTGRES:-}" ]; then exec tools/postgres.sh run "$0"; fi
. tools/count/doctest.sh

# Once per process, inside fontconfig, for each font it is handed; not ours to free.
export LSAN_OPTIONS="suppressions=$PWD/tools/leaks.txt:print_suppressions=0"
mkdir -p build
cmake --preset sanitize >build/cmake-sanitize.log 2>&1 ||
    { cat build/cmake-sanitize.log; exit 1; }
rings='base|platform|shared'
if [ -n "${TREFOIL_DEEP:-}" ]; then rings="$rings|capabilities|app"; fi
mapfile -t programs < <(test_programs build/sanitize | grep -E "^test_($rings)$")
ninja -C build/sanitize --quiet "${programs[@]}"
run_doctests "${programs[*]/#/build/sanitize/}"
echo "sanitize: $passed passed, $failed failed"
[ "$failed" = 0 ]
