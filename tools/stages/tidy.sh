#!/usr/bin/env bash
# Stage: clang-tidy with the short list of .clang-tidy. What does not fit into the time is left to
# other commits and to ./dev deep; what has passed once is not read again.
set -euo pipefail
cd "$(dirname "$0")/../.."
options=(250)
if [ -n "${TREFOIL_DEEP:-}" ]; then
    options=(7200 'clang-analyzer-core.*,clang-analyzer-cplusplus.*')
fi
exec .tools/node/bin/node tools/tidy.mjs "${options[@]}"
