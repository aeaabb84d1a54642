#!/usr/bin/env bash
# A throwaway PostgreSQL for tests: one cluster in a folder of its own, on a unix socket only.
#   tools/postgres.sh run COMMAND...   starts one, runs the command with its address, removes it
#   tools/postgres.sh start|url|stop [FOLDER]  the same by hand: one per checkout, or in that folder
#   tools/postgres.sh crash|resume FOLDER      stops it as a crash would; starts it where it stood
# The address is a libpq connection string, handed to tests as TREFOIL_TEST_POSTGRES.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin

# The server refuses to run as root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

start() {
    local folder=$1
    as_server mkdir -m 700 "$folder"
    as_server "$bin/initdb" --pgdata="$folder/data" --username=trefoil --auth=trust \
        --encoding=UTF8 --locale=C --no-sync >"$folder.log" 2>&1
    resume "$folder"
}

# What is lost when the machine fails is of no interest here; what is slow is.
resume() {
    local folder=$1
    as_server "$bin/pg_ctl" start --wait --silent --pgdata="$folder/data" --log="$folder/log" \
        --options="-c listen_addresses='' -c unix_socket_directories='$folder' \
            -c max_connections=200 -c shared_buffers=64MB \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
        >>"$folder.log" 2>&1 || {
        cat "$folder.log" >&2
        as_server cat "$folder/log" >&2
        return 1
    }
}

stop() {
    local folder=$1
    if [ -e "$folder/data/postmaster.pid" ]; then
        as_server "$bin/pg_ctl" stop --mode=immediate --silent --pgdata="$folder/data" || true
    fi
    rm -rf "$folder" "$folder.log"
}

crash() { as_server "$bin/pg_ctl" stop --mode=immediate --silent --pgdata="$1/data"; }

url() { echo "host=$1 user=trefoil dbname=postgres"; }

mine=/tmp/trefoil-postgres-$(dirname "$(realpath "$0")" | md5sum | cut -c1-8)
case ${1:-} in
start) start "${2:-$mine}" && url "${2:-$mine}" ;;
url) url "${2:-$mine}" ;;
stop) stop "${2:-$mine}" ;;
crash) crash "$2" ;;
resume) resume "$2" ;;
run)
    shift
    folder=/tmp/trefoil-postgres-$$
    trap 'stop "$folder"' EXIT
    start "$folder"
    TREFOIL_TEST_POSTGRES=$(url "$folder") "$@"
    ;;
*)
    sed -n '2,6s/^# *//p' "$0" >&2
    exit 2
    ;;
esac
