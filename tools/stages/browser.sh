#!/usr/bin/env bash
# Stage: the gallery's pages and the product's own in a headless browser, on this machine alone;
# two browsers at once.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d "${TMPDIR:-/tmp}/trefoil-gallery-XXXXXX")
trap 'rm -rf "$folder"' EXIT
logs=$folder/logs
mkdir "$logs"
passed=0
failed=0

# Each ends by printing "N passed, N failed"; whatever dies before that has failed once.
count_pages() {
    local line
    cat "$1"
    line=$(tail -n 1 "$1" | sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p')
    read -r now_passed now_failed <<<"${line:-0 1}"
    passed=$((passed + now_passed))
    failed=$((failed + now_failed))
}

build/release/gallery "$folder"
walk=(node tests/browser/journeys.mjs build/release/trefoil)
"${walk[@]}" everything >"$logs/everything" &
{
    node tests/browser/gallery.mjs "$folder" >"$logs/gallery" || true
    "${walk[@]}" without-script >"$logs/without-script" || true
    "${walk[@]}" by-keyboard >"$logs/by-keyboard" || true
} &
wait
for log in gallery everything without-script by-keyboard; do count_pages "$logs/$log"; done
echo "browser: $passed passed, $failed failed"
[ "$failed" = 0 ]
