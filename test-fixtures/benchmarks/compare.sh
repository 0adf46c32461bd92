#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What other analysers find of the fixtures: runs SpotBugs, fb-contrib, PMD, Error Prone, SonarJava, the Lock Checker
# of the Checker Framework, and Mapvet over every rule's folder, and prints the table of docs/comparison.md.
#
#   compare.sh [CHECKS]     with any argument: also what each check found
#
# Downloads the tools with Maven; needs JDK 17. Their versions stand in compare/pom.xml. See common.sh for the environment.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

out=$work/compare
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
rm -rf "$out"
mkdir -p "$out"

# Prints the class path of the tool that profile $1 is about.
tool() {
  mvn --batch-mode --quiet -Dstyle.color=never --file "$here/compare/pom.xml" --activate-profiles "$1" \
    "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath" "-Dmdep.outputFile=$out/$1.cp" >&2
  cat "$out/$1.cp"
}

"$root/mapvet" --version >&2
spotbugs=$(tool spotbugs)
fb_contrib=$(tool fb-contrib | tr : '\n' | grep '/fb-contrib-[^/]*$')
pmd=$(tool pmd)
error_prone=$(tool error-prone)
lock_checker=$(tool lock-checker)
sonar_java=$(tool sonar-java)

# What Error Prone and the Checker Framework ask of javac.
opened=()
for package in api code comp file jvm main model parser processing tree util; do
  opened+=("-J--add-exports=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED"
    "-J--add-opens=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED")
done

# SonarJava's checks of threads, locks and fields that threads share.
sonar_checks=(DoubleCheckedLockingAssignmentCheck ServletInstanceFieldCheck StaticFieldUpateCheck
  StaticMultithreadedUnsafeFieldsCheck SyncGetterAndSetterCheck SynchronizationOnStringOrBoxedCheck
  SynchronizedFieldAssignmentCheck SynchronizedLockCheck SynchronizedOverrideCheck ThreadStartedInConstructorCheck
  VolatileNonPrimitiveFieldCheck VolatileVariablesOperationsCheck spring.SpringComponentWithNonAutowiredMembersCheck
  synchronization.DoubleCheckedLockingCheck synchronization.SynchronizationOnGetClassCheck
  synchronization.TwoLocksWaitCheck synchronization.ValueBasedObjectUsedForLockCheck)

# Runs javac in folder $1 with log $2, which has the findings; further arguments are options.
check_with_javac() {
  local dir=$1 log=$2
  shift 2
  "$javac" "${opened[@]}" -encoding UTF-8 -d "$dir/checked" -Xmaxwarns 100000 -Xmaxerrs 100000 "$@" \
    "@$dir/sources" >"$dir/$log" 2>&1 || die "failed: see $dir/$log"
}

for folder in "$root"/test-fixtures/[A-Z]*/; do
  rule=$(basename "$folder")
  dir=$out/$rule
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
  "$java" -cp "$spotbugs" edu.umd.cs.findbugs.FindBugs2 -effort:max -low -pluginList "$fb_contrib" \
    -auxclasspath "$dir/stubs" -xml -output "$dir/spotbugs.xml" "$dir/classes" >"$dir/spotbugs.log" 2>&1
  "$java" -cp "$pmd" net.sourceforge.pmd.cli.PmdCli check --no-progress --no-cache --no-fail-on-violation --format csv \
    --rulesets category/java/multithreading.xml --aux-classpath "$dir/stubs:$dir/classes" --file-list "$dir/files" \
    --report-file "$dir/pmd.csv" >"$dir/pmd.log" 2>&1
  check_with_javac "$dir" error-prone.log -classpath "$dir/stubs" -processorpath "$error_prone" -XDcompilePolicy=simple \
    --should-stop=ifError=FLOW "-Xplugin:ErrorProne -XepAllDisabledChecksAsWarnings -XepAllErrorsAsWarnings"
  check_with_javac "$dir" lock-checker.log -classpath "$dir/stubs:$lock_checker" \
    -processorpath "$lock_checker:$dir/stubs" \
    -processor org.checkerframework.checker.lock.LockChecker -Awarns
  "$java" -cp "$sonar_java" "$here/compare/SonarJava.java" "$dir/files" "$dir/stubs:$dir/classes" "${sonar_checks[@]}" \
    >"$dir/sonar-java.tsv" 2>"$dir/sonar-java.log"
done

"$java" "$here/compare/Compare.java" "$out" "$@" | tee "$out/comparison.txt"
