#!/usr/bin/env bash
# parallel.sh COVERS.txt RESULTS.ndjson: shares covers among hosts with GNU parallel over ssh. Each host has
# livecover installed and sees the same folder under the same path (NFS, for instance).
# HOSTS=2/node1,4/node2 says how many parts a host works on at once; ":" is this machine. Run it again after
# it was killed: it goes on where it was.
set -euo pipefail
list=$1 results=$2 parts=${PARTS:-16}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$results.parts"
[ -f "$results.parts/000" ] || split --number="l/$parts" --numeric-suffixes --suffix-length=3 "$list" "$results.parts/"
parallel --sshlogin "${HOSTS:-2/:}" --workdir "$PWD" --retries 3 \
  "test -f {}.ndjson || bash $here/part.sh {} {}.ndjson" ::: "$results.parts"/[0-9][0-9][0-9]
cat "$results.parts"/*.ndjson > "$results"
