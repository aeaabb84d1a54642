# For stages: runs doctest programs, a few of a program's files at a time and as many at once as
# there are cores, and adds up doctest's own counts in `passed` and `failed`.
passed=0
failed=0

# The names of the test programs that a build folder has.
test_programs() {
    ninja -C "$1" -t targets all | sed -nE 's/^(test_\w+): CXX_EXECUTABLE.*/\1/p'
}

# Those of its files in which a test is to be run, four on a line: "a_test.cpp,b_test.cpp".
parts_of() {
    "$@" --list-test-cases --reporters=xml | sed -nE 's/.* filename="([^"]+)".*/\1/p' | sort -u |
        paste -sd ',,,\n'
}

# run_part LOG PROGRAM FILES [OPTION...]
run_part() {
    local log=$1 program=$2 files=$3 status=0
    shift 3
    "$program" --no-colors --no-intro --no-skip "--source-file=$files" "$@" >"$log" 2>&1 ||
        status=$?
    echo "$status" >"$log.status"
}

# count_part PROGRAM LOG
count_part() {
    local name=${1##*/} log=$2 status line part_passed part_failed
    status=$(cat "$log.status")
    if [ "$status" != 0 ]; then cat "$log"; fi
    line=$(sed -nE 's/^\[doctest\] test cases:.*\| *([0-9]+) passed \| *([0-9]+) failed.*/\1 \2/p' \
        "$log")
    read -r part_passed part_failed <<<"${line:-0 0}"
    # A program that died says nothing of its count: it has failed once at least.
    if [ "$status" != 0 ] && [ "$part_failed" = 0 ]; then
        echo "$name ended with status $status"
        part_failed=1
    fi
    passed=$((passed + part_passed))
    failed=$((failed + part_failed))
}

# run_doctests "PROGRAM..." [OPTION...]
run_doctests() {
    local program part parts n=0 logs programs=() before
    logs=$(mktemp -d)
    read -ra programs <<<"$1"
    shift
    for program in "${programs[@]}"; do
        if ! parts=$(parts_of "$program" "$@"); then
            echo "${program##*/} cannot tell its tests"
            failed=$((failed + 1))
        fi
        for part in $parts; do
            while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n || true; done
            n=$((n + 1))
            run_part "$logs/${program##*/}.$n" "$program" "$part" "$@" &
        done
    done
    wait
    for program in "${programs[@]}"; do
        before=$passed
        for part in "$logs/${program##*/}".*[0-9]; do
            if [ -e "$part" ]; then count_part "$program" "$part"; fi
        done
        echo "-- ${program##*/}: $((passed - before)) passed"
    done
    rm -rf "$logs"
}
