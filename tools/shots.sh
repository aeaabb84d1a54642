#!/usr/bin/env bash
# Takes pictures of the demonstration's pages, narrow and wide, into build/shots.
# The pages stand in tools/shots.txt.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=build/shots
rm -rf "$folder"
mkdir -p "$folder"
build/release/trefoil serve --demo --port 0 --data "$folder/data" >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server"; rm -rf "$folder/data"' EXIT
for ((waited = 0; waited < 600; ++waited)); do
    address=$(grep -oE -m1 'http://[0-9.:]+' "$folder/log" || true)
    if [ -n "$address" ]; then break; fi
    kill -0 "$server" || { cat "$folder/log"; exit 1; }
    sleep 0.1
done

sed '/^#/d' tools/shots.txt | while read -r name path; do
    for width in 390 1280; do
        chromium --headless --no-sandbox --hide-scrollbars --window-size="$width,1600" \
            --screenshot="$folder/$name-$width.png" "$address$path" >>"$folder/log" 2>&1
    done
done
ls "$folder"/*.png
