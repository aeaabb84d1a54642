# For stages: runs doctest programs and adds up their own counts in `passed` and `failed`.
passed=0
failed=0

# The names of the test programs that a build folder has.
test_programs() {
    ninja -C "$1" -t targets all | sed -nE 's/^(test_\w+): CXX_EXECUTABLE.*/\1/p'
}

# run_doctest PROGRAM [OPTION...]
run_doctest() {
    local program=$1 log status=0 line
    shift
    log=$(mktemp)
    printf '%s\n' "-- ${program##*/}"
    "$program" --no-colors --no-intro --no-skip "$@" >"$log" 2>&1 || status=$?
    if [ "$status" = 0 ]; then tail -n 3 "$log"; else cat "$log"; fi
    line=$(grep '^\[doctest\] test cases:' "$log" |
        sed -E 's/.*\| *([0-9]+) passed \| *([0-9]+) failed.*/\1 \2/') || true
    rm -f "$log"
    read -r program_passed program_failed <<<"${line:-0 0}"
    # A program that died says nothing of its count: it has failed once at least.
    if [ "$status" != 0 ] && [ "$program_failed" = 0 ]; then
        echo "${program##*/} ended with status $status"
        program_failed=1
    fi
    passed=$((passed + program_passed))
    failed=$((failed + program_failed))
}
