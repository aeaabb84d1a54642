#!/usr/bin/env bash
# Takes pictures of every page the walks of tests/browser come to, into build/shots.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf build/shots
node tests/browser/shots.mjs build/release/trefoil build/shots
