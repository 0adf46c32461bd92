#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Whether Mapvet's cost grows in step with the code: what it adds to the compilation of lucene-core 9.12.0, of twice
# and of four times its packages in one module. Every copy has package names of its own.
#
#   growth.sh [RUNS]     default 3
#
# Downloads the library with Maven. See common.sh for the environment.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

arguments "${1:-}" 3
choose_meter
build_mapvet
artifact org.apache.lucene:lucene-core:9.12.0:jar:sources
unpack lucene-core 9.12.0

# Makes copy $1 under other package names.
copy() {
  local from=$work/lucene-core/org to=$work/growth/copy$1/org$1 file
  find "$from" -name '*.java' | while IFS= read -r file; do
    mkdir -p "$(dirname "$to${file#"$from"}")"
    sed "s/org\.apache\.lucene/org$1.apache.lucene/g" "$file" >"$to${file#"$from"}"
  done
}

rm -rf "${work:?}/growth"
: >"$work/growth.txt"
base=
copies=0
for times in 1 2 4; do
  while [ "$copies" -lt "$times" ]; do
    copies=$((copies + 1))
    copy "$copies"
  done
  files=$work/growth.files
  list "$work/growth" >"$files"
  say "$times x lucene-core 9.12.0"
  [ "$times" != 1 ] || check "$files"
  result=$(medians "$files") || exit 2
  base=${base:-$result}
  echo "$base $result" | awk -v times="$times" -v lines="$(lines "$files")" '{
    printf "%dx  %8d  %8.1f %8.1f %8.1f %6.2f  %8.0f %8.0f %6.2f\n",
      times, lines, $5, $6, $6 - $5, ($6 - $5) / ($2 - $1), $7 / 1024, $8 / 1024, $8 / $4 }' >>"$work/growth.txt"
done

conditions
echo "                          user CPU, s                    peak memory, MB"
echo "         lines     alone     with    added  to 1x     alone     with  to 1x"
cat "$work/growth.txt"
