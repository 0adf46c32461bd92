#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What Mapvet costs over two open-source libraries, in user CPU and in peak resident memory: javac alone, javac with
# Mapvet on the processor path, both in a virtual machine that is set up for short runs, and mapvet scan. Each way in
# turn; prints medians, and what they are of javac alone.
#
#   overhead.sh [RUNS]     default 5
#
# Downloads the libraries with Maven. See common.sh for the environment.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

arguments "${1:-}" 5
choose_meter
build_mapvet

# What the launcher gives its own virtual machine, for javac's.
short=(-J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC)

scan() {
  local name=$1 class_path=$2
  measure "$work/scan.log" "$root/mapvet" scan --fail-on never --output "$work/scan.txt" \
    ${class_path:+--classpath "$class_path"} "$work/$name"
}

# Measures one way: of library $2, with class path $3.
way() {
  local files=$work/$2.files options=(${3:+-classpath "$3"})
  case $1 in
    'javac') alone "$files" "${options[@]}" ;;
    'javac with Mapvet') with_mapvet "$files" "${options[@]}" ;;
    'javac, short run') alone "$files" "${options[@]}" "${short[@]}" ;;
    'javac with Mapvet, short run') with_mapvet "$files" "${options[@]}" "${short[@]}" ;;
    'mapvet scan') scan "$2" "$3" ;;
  esac
}
ways=('javac' 'javac with Mapvet' 'javac, short run' 'javac with Mapvet, short run' 'mapvet scan')

library() {
  local name=$1 version=$2 class_path=${3:-} run way cost base
  say "$name $version"
  unpack "$name" "$version"
  check "$work/$name.files" ${class_path:+-classpath "$class_path"}
  rm -f "$work"/*.runs
  for run in $(seq "$runs"); do
    for way in "${ways[@]}"; do
      cost=$(way "$way" "$name" "$class_path") || exit 2
      say "  run $run of $runs, user CPU s and peak kB: $way $cost"
      echo "$cost" >>"$work/$way.runs"
    done
  done
  base="$(median 1 javac) $(median 2 javac)"
  echo "$name $version, $(lines "$work/$name.files") lines" >>"$work/overhead.txt"
  for way in "${ways[@]}"; do
    echo "$base $(median 1 "$way") $(median 2 "$way")" | awk -v way="$way" '{
      printf "  %-30s %8.1f %6.2f  %8.0f %6.2f\n", way, $3, $3 / $1, $4 / 1024, $4 / $2 }' >>"$work/overhead.txt"
  done
}

: >"$work/overhead.txt"
artifact org.apache.lucene:lucene-core:9.12.0:jar:sources
library lucene-core 9.12.0

jackson=com.fasterxml.jackson.core
artifact $jackson:jackson-databind:2.17.2:jar:sources
artifact $jackson:jackson-core:2.17.2:jar
artifact $jackson:jackson-annotations:2.17.2:jar
library jackson-databind 2.17.2 "$work/jackson-core-2.17.2.jar:$work/jackson-annotations-2.17.2.jar"

conditions
echo "                                 user CPU, s  ratio   memory, MB  ratio"
cat "$work/overhead.txt"
