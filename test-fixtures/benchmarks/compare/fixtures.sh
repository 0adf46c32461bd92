# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # compare.sh, which sources this, has the tools
#
# All tools over the folders of the rules.

"$root/mapvet" --version >&2

# Runs javac in folder $1 with log $2, which has the findings; further arguments are options.
check_with_javac() {
  local dir=$1 log=$2
  shift 2
  "$javac" "${opened[@]}" "${javac_options[@]}" -d "$dir/checked" "$@" "@$dir/sources" >"$dir/$log" 2>&1 ||
    die "failed: see $dir/$log"
}

for folder in "$root"/test-fixtures/[A-Z]*/; do
  rule=$(basename "$folder")
  dir=$out/rules/$rule
  say "$rule"
  mkdir -p "$dir/stubs" "$dir/classes" "$dir/checked"
  find "$folder" -name '*.java' -not -path '*/stubs/*' -not -path '*/java21/*' | LC_ALL=C sort >"$dir/files"
  sed 's/.*/"&"/' "$dir/files" >"$dir/sources"
  if [ -d "$folder/stubs" ]; then
    list "$folder/stubs" >"$dir/stubs.files"
    "$javac" -nowarn -encoding UTF-8 -proc:none -d "$dir/stubs" "@$dir/stubs.files"
  fi
  "$javac" -nowarn -encoding UTF-8 -g -proc:none -classpath "$dir/stubs" -d "$dir/classes" "@$dir/sources"

  for show in warning note; do
    "$root/mapvet" scan --fail-on never --show $show --classpath "$dir/stubs" "${folder%/}" \
      --exclude '**/stubs/**' --exclude '**/java21/**' >"$dir/mapvet-$show.txt" 2>"$dir/mapvet.log"
  done
  "$java" -cp "$spotbugs" edu.umd.cs.findbugs.FindBugs2 "${spotbugs_options[@]}" -auxclasspath "$dir/stubs" \
    -xml -output "$dir/spotbugs.xml" "$dir/classes" >"$dir/spotbugs.log" 2>&1
  run_pmd "$dir" "$dir/stubs:$dir/classes"
  awk -v class_path="$dir/stubs:$dir/classes" '{ print $0 "\t" class_path }' "$dir/files" | run_sonar_java "$dir"
  check_with_javac "$dir" error-prone.log -classpath "$dir/stubs" "${error_prone_options[@]}"
  check_with_javac "$dir" lock-checker.log -classpath "$dir/stubs:$lock_checker" \
    -processorpath "$lock_checker:$dir/stubs" "${lock_checker_options[@]}"
done

count Compare "$out/rules" "$@"
