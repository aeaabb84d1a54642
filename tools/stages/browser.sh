#!/usr/bin/env bash
# Stage: the gallery's pages and the product's own in a headless browser, on this machine alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d "${TMPDIR:-/tmp}/trefoil-gallery-XXXXXX")
trap 'rm -rf "$folder"' EXIT
passed=0
failed=0

# Each ends by printing "N passed, N failed"; whatever dies before that has failed once.
run_pages() {
    local line
    "$@" | tee "$folder/log" || true
    line=$(tail -n 1 "$folder/log" | sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p')
    read -r now_passed now_failed <<<"${line:-0 1}"
    passed=$((passed + now_passed))
    failed=$((failed + now_failed))
}

build/release/gallery "$folder"
run_pages node tests/browser/gallery.mjs "$folder"
run_pages node tests/browser/journeys.mjs build/release/trefoil
echo "browser: $passed passed, $failed failed"
[ "$failed" = 0 ]
