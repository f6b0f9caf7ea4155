#!/usr/bin/env bash
# part.sh LIST OUT.ndjson: checks the files of LIST (one path a line) and writes a line of JSON for each.
# Run again after it was killed it goes on: what has its line already is not looked at again.
set -u
list=$1 out=$2
command=${LIVECOVER:-livecover}

# Lines of the run that was killed, whole ones and perhaps half a last one, which --resume leaves out.
touch "$out.earlier"
[ ! -f "$out.now" ] || { cat "$out.now"; echo; } >> "$out.earlier"
$command check --files-from "$list" --json --jobs "${JOBS:-1}" --resume "$out.earlier" > "$out.now"
status=$?
# 0, 1 and 3 are answers, told in the lines; all else is tried again.
case $status in 0 | 1 | 3) ;; *) exit "$status" ;; esac
mv "$out.now" "$out"
rm "$out.earlier"
