# For stages: runs files of node:test and adds up their own counts in `passed` and `failed`.
passed=0
failed=0

# run_node_tests FILE... A skipped test has failed: nothing is left out in silence.
run_node_tests() {
    local log status=0 name count
    log=$(mktemp)
    .tools/node/bin/node --test --test-reporter=tap "$@" >"$log" 2>&1 || status=$?
    if [ "$status" != 0 ]; then sed -n '/^not ok/,/^  \.\.\./p' "$log"; fi
    while read -r name count; do
        case $name in
        pass) passed=$((passed + count)) ;;
        fail | cancelled | skipped | todo) failed=$((failed + count)) ;;
        esac
    done < <(sed -nE 's/^# (pass|fail|cancelled|skipped|todo) ([0-9]+)$/\1 \2/p' "$log")
    rm -f "$log"
    if [ "$passed" = 0 ] || { [ "$status" != 0 ] && [ "$failed" = 0 ]; }; then
        echo "node ended with status $status after $passed tests"
        failed=$((failed + 1))
    fi
}
