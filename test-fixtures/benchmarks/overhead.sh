#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What Mapvet adds to a compilation: javac alone and javac with Mapvet on the processor path, in turn, over two
# open-source libraries. Prints medians of user CPU and of peak resident memory, and their ratios.
#
#   overhead.sh [RUNS]     default 5
#
# Downloads the libraries with Maven. See common.sh for the environment.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

arguments "${1:-}" 5
choose_meter
build_mapvet

row() {
  awk -v name="$1" -v lines="$2" '{
    printf "%-26s %7d  %8.1f %8.1f %6.2f  %8.0f %8.0f %6.2f\n",
      name, lines, $1, $2, $2 / $1, $3 / 1024, $4 / 1024, $4 / $3 }'
}

library() {
  local name=$1 version=$2
  shift 2
  say "$name $version"
  unpack "$name" "$version"
  check "$work/$name.files" "$@"
  medians "$work/$name.files" "$@" | row "$name $version" "$(lines "$work/$name.files")" >>"$work/overhead.txt"
}

: >"$work/overhead.txt"
artifact org.apache.lucene:lucene-core:9.12.0:jar:sources
library lucene-core 9.12.0

jackson=com.fasterxml.jackson.core
artifact $jackson:jackson-databind:2.17.2:jar:sources
artifact $jackson:jackson-core:2.17.2:jar
artifact $jackson:jackson-annotations:2.17.2:jar
library jackson-databind 2.17.2 -classpath "$work/jackson-core-2.17.2.jar:$work/jackson-annotations-2.17.2.jar"

conditions
echo "                                    user CPU, s                peak memory, MB"
echo "code                         lines     alone     with  ratio     alone     with  ratio"
cat "$work/overhead.txt"
