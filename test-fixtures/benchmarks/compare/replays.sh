# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # compare.sh, which sources this, has the tools
#
# The tools over the class of each replay, before the fix and after it. Mapvet's part is in outcomes.tsv.

table=$root/test-fixtures/replays
wanted=${1:-.*}
awk -F '\t' -v wanted="^($wanted)\$" 'NR > 1 && $1 ~ wanted' "$table/replays.tsv" >"$out/rows.tsv"
[ -s "$out/rows.tsv" ] || die "no replay matches $wanted"

# Runs Maven over the releases to a phase; further arguments are options.
published() {
  mvn --batch-mode --quiet --no-transfer-progress -Dstyle.color=never --file "$out/pom.xml" "$@" >&2
}

# Gets a release of an artifact on each line of the standard input, into a folder ARTIFACT-VERSION: classes, sources and
# the class path of whoever depends on it, as far as it resolves.
get() {
  local artifact version name
  mkdir -p "$out/published"
  cp "$here/compare/published.xml" "$out/parent.xml"
  while read -r artifact version; do
    name=${artifact#*:}-$version
    mkdir "$out/published/$name"
    echo "<module>published/$name</module>" >>"$out/modules"
    cat >"$out/published/$name/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>io.mapvet</groupId>
    <artifactId>mapvet-compare-published</artifactId>
    <version>0</version>
    <relativePath>../../parent.xml</relativePath>
  </parent>
  <artifactId>$name</artifactId>
  <packaging>pom</packaging>
  <properties>
    <published.group>${artifact%:*}</published.group>
    <published.artifact>${artifact#*:}</published.artifact>
    <published.version>$version</published.version>
  </properties>
</project>
XML
  done
  cat >"$out/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.mapvet</groupId>
  <artifactId>mapvet-compare-replays</artifactId>
  <version>0</version>
  <packaging>pom</packaging>
  <modules>$(cat "$out/modules")</modules>
</project>
XML
  published validate
  published initialize --fail-never
}

# Takes the file of class $2 from the sources of release $1 and its classes into folder $3, and adds it to the list of
# sides: folder, file, class path.
side() {
  local release=$out/published/$1 top=$2 source=$3/source
  mkdir -p "$3"
  [ -f "$release/sources.jar" ] || die "there is no $release/sources.jar"
  until unzip -qq -o "$release/sources.jar" "${top//.//}.java" -d "$source" 2>/dev/null; do
    [ "$top" != "${top%.*}" ] || die "there is no $2 in $release/sources.jar"
    top=${top%.*}
  done
  unzip -qq "$release/classes.jar" "${top//.//}.class" "${top//.//}\$*.class" -d "$3/classes" 2>/dev/null || [ $? -eq 11 ]
  mkdir "$3/checked"
  printf '%s\t' "$3" "$source/${top//.//}.java"
  printf '%s\n' "$(cat "$release/class-path" 2>/dev/null || echo "$release/classes.jar")"
}

awk -F '\t' '{ print $2, $3; print $2, $4 }' "$out/rows.tsv" | LC_ALL=C sort -u | get
while IFS=$'\t' read -r id artifact before after type _; do
  side "${artifact#*:}-$before" "$type" "$out/rows/$id/before"
  side "${artifact#*:}-$after" "$type" "$out/rows/$id/after"
done <"$out/rows.tsv" >"$out/sides"

# Of types outside of the JDK the rules that count ask nothing, so one run of PMD can read files of many class paths.
cut -f 2 "$out/sides" >"$out/files"
run_pmd "$out" ''
cut -f 2,3 "$out/sides" | run_sonar_java "$out"

# SpotBugs over the classes of each side, in one process.
spotbugs_of_sides() {
  local dir class_path
  while IFS=$'\t' read -r dir _ class_path; do
    line "$dir/spotbugs.log" "${spotbugs_options[@]}" -auxclasspath "$class_path" -xml -output "$dir/spotbugs.xml" \
      "$dir/classes"
  done <"$out/sides" | "$java" -cp "$spotbugs" "$here/compare/Many.java" edu.umd.cs.findbugs.FindBugs2
}

# javac over the file of each side, in one process, with log $1; further arguments are options, in which CLASS_PATH stands
# for that of the side. What does not compile is said to have failed.
javac_of_sides() {
  local log=$1 dir file class_path
  shift
  while IFS=$'\t' read -r dir file class_path; do
    line "$dir/$log" "${javac_options[@]}" -d "$dir/checked" -classpath "$lock_checker:$class_path" \
      "${@//CLASS_PATH/$class_path}" "$file"
  done <"$out/sides" | "$java" "${opened[@]#-J}" "$here/compare/Many.java" javac
}

# Prints the arguments with tabs between them.
line() {
  local IFS=$'\t'
  echo "$*"
}

spotbugs_of_sides
javac_of_sides error-prone.log "${error_prone_options[@]}"
javac_of_sides lock-checker.log -processorpath "$lock_checker:CLASS_PATH" "${lock_checker_options[@]}"

count Replays "$out" "$table/outcomes.tsv"
