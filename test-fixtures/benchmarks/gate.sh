#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What a gate costs beside a full scan: lucene-core 9.12.0 in a git repository, one method of one file changed, the
# cache of an earlier gate at hand. Both run in turn; each gate meets a change of its own.
#
#   gate.sh [RUNS]     default 5
#
# Downloads the library with Maven. See common.sh for the environment; MAPVET_BENCH_OPTIONS are options for both
# commands, for example --frontend javaparser.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

arguments "${1:-}" 5
choose_meter
"$root/mapvet" --version >&2
artifact org.apache.lucene:lucene-core:9.12.0:jar:sources
unpack lucene-core 9.12.0

export XDG_CACHE_HOME=$work/gate.cache
rm -rf "$XDG_CACHE_HOME"
repository=$work/lucene-core
file=org/apache/lucene/index/DocumentsWriterFlushControl.java
line='    return activeBytes;'

cd "$repository"
git init --quiet
git add .
git -c user.name=bench -c user.email=bench@example.org commit --quiet --message base
grep -Fqx "$line" "$file" || die "no line to change in $file"

# Puts a statement of its own, number $1, into a method.
change() {
  git checkout --quiet -- "$file"
  sed -i.before "0,/^$line\$/s//    int bench$1 = $1;\\n$line/" "$file"
  rm "$file.before"
}

# Runs a command of Mapvet and adds its seconds, and its user CPU and memory, to $1.runs.
run() {
  local name=$1 start cost
  shift
  start=$EPOCHREALTIME
  # shellcheck disable=SC2086 # the options are words
  cost=$(measure "$work/$name.log" "$root/mapvet" "$@" --fail-on never ${MAPVET_BENCH_OPTIONS:-} .) || exit 2
  echo "$start $EPOCHREALTIME $cost" | awk '{ print $2 - $1, $3, $4 }' | tee -a "$work/$name.runs" >&2
}

: >"$work/gate.first.runs"
: >"$work/gate.warm.runs"
: >"$work/gate.scan.runs"
say "gate without a cache"
change 0
run gate.first gate --base HEAD
for i in $(seq "$runs"); do
  change "$i"
  say "run $i of $runs: gate, scan; seconds, user CPU, kB"
  run gate.warm gate --base HEAD
  run gate.scan scan
done
grep -q ' 0 introduced' "$work/gate.warm.log" || die "the change introduced something; see $work/gate.warm.log"

echo "$(conditions), $(lines "$repository.files") lines"
for column in 1 2; do
  echo "$column $(median "$column" gate.first) $(median "$column" gate.warm) $(median "$column" gate.scan)" | awk '{
    printf "%-8s  first gate %6.1f  gate %6.1f  scan %6.1f  gate/scan %.2f\n", $1 == 1 ? "seconds" : "CPU", $2, $3, $4, $3 / $4 }'
done
