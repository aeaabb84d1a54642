#!/usr/bin/env bash
# Stage: each fuzz target replays its corpus, then some of them look for more, as many at once as
# there are cores. The time in all is TREFOIL_FUZZ_SECONDS of one core; a wheel that turns with each
# commit says who is next.
# A crash is left in build/sanitize/found/NAME: add it to tests/corpus/NAME with its repair.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${TREFOIL_FUZZ_SECONDS:-100}
each_min=10

mapfile -t names < <(find src -name '*_fuzz.cpp' -printf '%f\n' | sed 's/_fuzz.cpp$//' | sort)
if [ "${#names[@]}" = 0 ]; then
    echo "fuzz: 0 passed, 0 failed"
    exit
fi
mkdir -p build
cmake --preset sanitize >build/cmake-sanitize.log 2>&1 ||
    { cat build/cmake-sanitize.log; exit 1; }
ninja -C build/sanitize --quiet fuzzers

outcomes=$(mktemp -d)
trap 'rm -rf "$outcomes"' EXIT

# fuzz TURN NAME OPTION...
fuzz() {
    local name=$2 log=build/sanitize/$2.log outcome=$outcomes/$1.$2
    shift 2
    mkdir -p "build/sanitize/found/$name" "tests/corpus/$name"
    if "build/sanitize/fuzz_$name" -artifact_prefix="build/sanitize/found/$name/" -timeout=5 \
        -rss_limit_mb=2048 "$@" >"$log" 2>&1; then
        echo passed >"$outcome"
    else
        tail -n 40 "$log"
        echo failed >"$outcome"
    fi
}

await_core() {
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n || true; done
}

for name in "${names[@]}"; do
    echo "-- $name: corpus of $(find "tests/corpus/$name" -type f 2>/dev/null | wc -l)"
    await_core
    fuzz corpus "$name" -runs=0 "tests/corpus/$name" &
done
wait

turns=$((seconds / each_min < ${#names[@]} ? seconds / each_min : ${#names[@]}))
each=$((seconds / turns < 60 || seconds > 240 ? seconds / turns : 60))
first=$(($(git rev-list --count HEAD) * turns % ${#names[@]}))
for ((turn = 0; turn < turns; ++turn)); do
    name=${names[(first + turn) % ${#names[@]}]}
    echo "-- $name: $each s of new inputs"
    mkdir -p "build/sanitize/corpus/$name"
    await_core
    fuzz "$turn" "$name" -max_total_time="$each" "build/sanitize/corpus/$name" \
        "tests/corpus/$name" &
done
wait
passed=$(cat "$outcomes"/* | grep -c passed || true)
failed=$((${#names[@]} + turns - passed))
echo "fuzz: $passed passed, $failed failed"
[ "$failed" = 0 ]
