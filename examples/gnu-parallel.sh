#!/usr/bin/env bash
# Extracts JSON lines in several processes with GNU parallel, and makes one set of tables of what they found.
#   examples/gnu-parallel.sh articles.jsonl found
# Blocks of lines go to one `whosaid pipe` each and come back in order. For many machines add --sshlogin.
set -euo pipefail
articles=$1 out=$2
whosaid=${WHOSAID:-npx whosaid}

mkdir -p "$out"
parallel --pipe --keep-order --block "${BLOCK:-10M}" --halt now,fail=1 \
  "$whosaid pipe --jobs 1" < "$articles" > "$out/records.jsonl"
$whosaid export "$out/records.jsonl" --out "$out"
