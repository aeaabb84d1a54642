#!/usr/bin/env bash
# Makes a bare Debian 12 and runs a command of the README in it, on a clean clone of what is
# committed: tools/bare.sh test, or tools/bare.sh run (until the first answer).
# The bare system reaches the registries as this machine does; nothing else of it is taken along.
set -euo pipefail
cd "$(dirname "$0")/.."
command=${1:-test}
bare=$(mktemp -d /tmp/trefoil-bare-XXXXXX)

server=''
cleanup() {
    local place
    # With all that it started: what still runs in there would hold the mounts.
    if [ -n "$server" ] && kill -- "-$server" 2>/dev/null; then wait "$server" || true; fi
    for place in dev/shm dev/pts dev proc; do
        if mountpoint -q "$bare/$place"; then umount "$bare/$place"; fi
    done
    rm -rf --one-file-system "$bare" "$bare.log"
}
trap cleanup EXIT

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' |
    head -n 1)
chmod 755 "$bare"
debootstrap --variant=minbase --include=ca-certificates bookworm "$bare" "$mirror" >"$bare.log"

# How this machine reaches the registries.
rm -f "$bare/etc/apt/sources.list"
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources}; do
    if grep -qsE 'debian-archive-keyring|^deb .* bookworm' "$list"; then cp "$list" "$bare$list"; fi
done
for place in /etc/apt/apt.conf.d /etc/resolv.conf /etc/hosts /usr/local/share/ca-certificates \
    /etc/npmrc /usr/etc/npmrc "$HOME/.npmrc"; do
    if [ -e "$place" ]; then
        mkdir -p "$bare$(dirname "$place")"
        cp -rL "$place" "$bare$(dirname "$place")/"
    fi
done
mount -t proc proc "$bare/proc"
mount --bind /dev "$bare/dev"
mount --bind /dev/pts "$bare/dev/pts"
mount -t tmpfs tmpfs "$bare/dev/shm"
git clone --quiet --no-hardlinks . "$bare/srv/trefoil"

inside() {
    mapfile -t reach < <(env | grep -iE '^(https?_proxy|no_proxy|node_extra_ca_certs)=')
    chroot "$bare" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "${reach[@]}" \
        bash -c 'update-ca-certificates >/dev/null 2>&1; cd /srv/trefoil && exec "$@"' - "$@"
}

if [ "$command" != run ]; then
    inside ./dev "$command"
    exit
fi

set -m # a process group of its own
inside ./dev run >"$bare/run.log" 2>&1 &
server=$!
set +m
address=''
for ((waited = 0; waited < 3600; ++waited)); do
    address=$(grep -oE -m1 'http://[0-9.:]+' "$bare/run.log" || true)
    if [ -n "$address" ] || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 1
done
if [ -z "$address" ]; then
    cat "$bare/run.log"
    exit 1
fi
status=$(.tools/node/bin/node -e "fetch('$address').then(({ status }) => console.log(status))")
echo "./dev run in a bare Debian 12 answered $status at $address after $waited s"
[ "$status" = 200 ]
