# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# What the benchmarks share; sourced by them, not run.
#
# JAVA_HOME              the JDK to measure; otherwise the javac of the PATH
# MAPVET_BENCH_DIR       where sources and classes go; otherwise test-fixtures/target/benchmarks
# MAPVET_BENCH_JAVAC     options for every javac, for example -J-Xmx1g

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
work=${MAPVET_BENCH_DIR:-$root/test-fixtures/target/benchmarks}
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac

say() { printf '%s\n' "$*" >&2; }
die() { say "$(basename "$0"): $*"; exit 2; }

# Sets runs from the script's only argument.
arguments() {
  runs=${1:-$2}
  case $runs in
    '' | *[!0-9]* | 0) die "usage: $0 [RUNS]" ;;
  esac
  mkdir -p "$work"
}

# Builds Mapvet where that is needed and sets processor_path to what a user's build would resolve.
build_mapvet() {
  "$root/mapvet" --version >&2
  local lib=$root/checker/cli/target/lib jar
  processor_path=
  for jar in "$lib"/mapvet-javac-*.jar "$lib"/mapvet-rules-*.jar "$lib"/mapvet-sarif-*.jar "$lib"/jackson-core-*.jar; do
    [ -f "$jar" ] || die "there is no $jar"
    processor_path=$processor_path${processor_path:+:}$jar
  done
}

# Puts the artifact GROUP:NAME:VERSION:TYPE[:CLASSIFIER] into $work.
artifact() {
  mvn --batch-mode --quiet -Dstyle.color=never --file "$root/pom.xml" --non-recursive dependency:copy \
    -Dartifact="$1" -DoutputDirectory="$work" >&2
}

# Unpacks the sources of $work/NAME-VERSION-sources.jar into $work/NAME, and lists them in $work/NAME.files.
# Module declarations are left out: the dependencies are on the class path.
unpack() {
  local name=$1 version=$2
  rm -rf "${work:?}/$name"
  mkdir -p "$work/$name"
  unzip -q "$work/$name-$version-sources.jar" '*.java' -d "$work/$name"
  rm -rf "$work/$name/META-INF" "$work/$name/module-info.java"
  list "$work/$name" >"$work/$name.files"
}

# Prints the sources below directories in the form of a javac argument file.
list() {
  find "$@" -name '*.java' | LC_ALL=C sort | sed 's/.*/"&"/'
}

# Prints the number of lines, comments and empty ones among them, of the sources in list $1.
lines() {
  sed 's/^"\(.*\)"$/\1/' "$1" | tr '\n' '\0' | xargs -0 cat | wc -l | tr -d ' '
}

# Sets meter and what it is called.
choose_meter() {
  if /usr/bin/time -f '%U %M' true >/dev/null 2>&1; then
    meter=time meter_name="/usr/bin/time"
  elif command -v python3 >/dev/null; then
    meter=python meter_name="wait4 of python3"
  else
    die "needs GNU time as /usr/bin/time, or python3"
  fi
}

# Runs a command, its output in log $1, and prints its user CPU in seconds and its peak resident set in kB.
measure() {
  local log=$1
  shift
  if [ "$meter" = time ]; then
    /usr/bin/time -f '%U %M' -o "$log.time" "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; die "failed: $1; see $log"; }
    cat "$log.time"
  else
    python3 - "$log" "$@" <<'PY' || { tail -n 20 "$log" >&2; die "failed: $1; see $log"; }
import os, subprocess, sys
with open(sys.argv[1], "wb") as log:
    child = subprocess.Popen(sys.argv[2:], stdout=log, stderr=log)
    _, status, usage = os.wait4(child.pid, 0)
unit = 1024 if sys.platform == "darwin" else 1
print("%.2f %d" % (usage.ru_utime, usage.ru_maxrss // unit))
sys.exit(1 if status else 0)
PY
  fi
}

# Compiles the sources in list $2 into directory $1; further arguments are options. Prints as measure does.
compile() {
  local classes=$1 files=$2
  shift 2
  rm -rf "${classes:?}"
  mkdir -p "$classes"
  # shellcheck disable=SC2086 # the options are words
  measure "$classes.log" "$javac" ${MAPVET_BENCH_JAVAC:-} -nowarn -encoding UTF-8 -d "$classes" "$@" "@$files"
}

alone() { compile "$work/alone" "$@" -proc:none; }
with_mapvet() { compile "$work/with" "$@" -processorpath "$processor_path"; }

# Proves once that Mapvet analyses the sources in list $1 and that the class files stay the same.
check() {
  rm -f "$work/check.sarif"
  alone "$@" >/dev/null
  with_mapvet "$@" "-Xplugin:Mapvet sarif=$work/check.sarif" >/dev/null
  [ -s "$work/check.sarif" ] || die "Mapvet did not run; see $work/with.log"
  ! grep 'Mapvet failed' "$work/with.log" >&2 || die "Mapvet failed"
  diff -r "$work/alone" "$work/with" >&2 || die "the class files differ"
}

# Measures both in turn, $runs times, and prints the four medians: CPU alone and with, memory alone and with.
medians() {
  local run a w
  : >"$work/alone.runs"
  : >"$work/with.runs"
  for run in $(seq "$runs"); do
    a=$(alone "$@") || exit 2
    w=$(with_mapvet "$@") || exit 2
    say "  run $run of $runs, user CPU s and peak kB: alone $a, with Mapvet $w"
    echo "$a" >>"$work/alone.runs"
    echo "$w" >>"$work/with.runs"
  done
  echo "$(median 1 alone) $(median 1 with) $(median 2 alone) $(median 2 with)"
}

median() {
  awk -v column="$1" '{ print $column }' "$work/$2.runs" | LC_ALL=C sort -n |
    awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

conditions() {
  echo "$("$javac" -version 2>&1), $(getconf _NPROCESSORS_ONLN) CPUs, medians of $runs runs in turn, measured with $meter_name"
}
