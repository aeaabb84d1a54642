#!/usr/bin/env bash
# Stage: the rules of the code, each a file in tools/checks, on the whole tree.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec .tools/node/bin/node tools/checks/run.mjs
