#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What other analysers find: runs SpotBugs, fb-contrib, PMD, Error Prone, SonarJava, the Lock Checker of the Checker
# Framework, and Mapvet over every rule's folder, or the others over the replays, and prints a table of
# docs/comparison.md.
#
#   compare.sh [CHECKS]              the fixtures; with any argument: also what each check found
#   compare.sh replays [REGEX]       the replays; with an argument: those whose ids match
#
# Downloads the tools with Maven; needs JDK 17. Their versions stand in compare/pom.xml. See common.sh for the environment.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

on=fixtures
if [ "${1:-}" = replays ]; then
  on=replays
  shift
fi
out=$work/compare/$on
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
rm -rf "$out"
mkdir -p "$out"

# Prints the class path of the tool that profile $1 is about.
tool() {
  mvn --batch-mode --quiet -Dstyle.color=never --file "$here/compare/pom.xml" --activate-profiles "$1" \
    "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath" "-Dmdep.outputFile=$out/$1.cp" >&2
  cat "$out/$1.cp"
}

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

javac_options=(-encoding UTF-8 -Xmaxwarns 100000 -Xmaxerrs 100000)
error_prone_options=(-processorpath "$error_prone" -XDcompilePolicy=simple --should-stop=ifError=FLOW
  "-Xplugin:ErrorProne -XepAllDisabledChecksAsWarnings -XepAllErrorsAsWarnings")
lock_checker_options=(-processor org.checkerframework.checker.lock.LockChecker -Awarns)
spotbugs_options=(-effort:max -low -pluginList "$fb_contrib")

# PMD over the files of folder $1, with class path $2.
run_pmd() {
  "$java" -cp "$pmd" net.sourceforge.pmd.cli.PmdCli check --no-progress --no-cache --no-fail-on-violation --format csv \
    --rulesets category/java/multithreading.xml --aux-classpath "$2" --file-list "$1/files" \
    --report-file "$1/pmd.csv" >"$1/pmd.log" 2>&1
}

# SonarJava over lines FILE TAB CLASSPATH of the standard input, into folder $1.
run_sonar_java() {
  "$java" -cp "$sonar_java" "$here/compare/SonarJava.java" "${sonar_checks[@]}" \
    >"$1/sonar-java.tsv" 2>"$1/sonar-java.log"
}

# Counts what the reports say with class $1; further arguments are its own.
count() {
  "$javac" -d "$out/count" -sourcepath "$here/compare" "$here/compare/$1.java"
  "$java" -cp "$out/count" "$@" | tee "$out/comparison.txt"
}

# shellcheck source=compare/fixtures.sh
. "$here/compare/$on.sh"
