// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import io.mapvet.finding.Report;
import io.mapvet.frontend.SourceInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user gets from {@code mapvet gate} in all kinds of checkouts. */
class GateTest {
  @TempDir Path directory;
  private Repository repository;

  @BeforeEach
  void prepare() {
    repository = Repository.in(directory.resolve("project"));
    repository.write(".gitignore", ".cache\ngenerated\n");
    repository.write("src/A.java", "/*error*/ a;\n");
    repository.commit("one");
  }

  @Test
  void whatStandsInTheWorkTreeCounts() {
    repository.write("src/A.java", "/*error*/ a;\n/*warning*/ b;\n");
    Outcome outcome = gate("--base", "HEAD");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("src/A.java:2: warning: ");
    assertThat(outcome.err()).startsWith("1 introduced, 0 fixed, 1 preexisting since HEAD (");
  }

  @Test
  void failOnDecides() {
    repository.write("src/A.java", "/*error*/ a;\n/*warning*/ b;\n");
    assertThat(gate("--base", "HEAD", "--fail-on", "error").exitCode()).isZero();
  }

  @Test
  void whatReachesTheFailingLevelOnlyNowIsIntroduced() {
    repository.write("src/A.java", "/*note*/ a;\n");
    repository.commit("two");
    repository.write("src/A.java", "/*warning*/ a;\n");
    assertThat(gate("--base", "HEAD").err()).startsWith("1 introduced, 0 fixed, 0 preexisting");
    assertThat(gate("--base", "HEAD", "--fail-on", "error").err())
        .startsWith("0 introduced, 0 fixed, 1 preexisting");
  }

  @Test
  void newFilesCountAndIgnoredOnesDoNot() {
    repository.write("src/B.java", "/*error*/ b;\n");
    repository.write("generated/C.java", "/*error*/ c;\n");
    assertThat(gate("--base", "HEAD").err()).startsWith("1 introduced, 0 fixed, 1 preexisting");
  }

  @Test
  void aDeletedFileIsFixed() throws IOException {
    Files.delete(repository.directory().resolve("src/A.java"));
    Outcome outcome = gate("--base", "HEAD");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("fixed: src/A.java:1: UnguardedSharedMap A#map");
  }

  @Test
  void onlyThePathsThatAreGivenCount() {
    repository.write("src/B.java", "/*error*/ b;\n");
    repository.write("test/C.java", "/*error*/ c;\n");
    assertThat(gate("--base", "HEAD", "test").err())
        .startsWith("1 introduced, 0 fixed, 0 preexisting");
    assertThat(gate("--base", "HEAD", "--exclude", "C.java").err())
        .startsWith("1 introduced, 0 fixed, 1 preexisting");
  }

  @Test
  void worksBelowTheTop() {
    repository.write("src/B.java", "/*error*/ b;\n");
    Outcome outcome = Cli.in(repository.directory().resolve("src")).run("gate", "--base", "HEAD");
    assertThat(outcome.out()).startsWith("B.java:1: ");
    assertThat(outcome.err()).startsWith("1 introduced, 0 fixed, 1 preexisting");
  }

  @Test
  void whatTheBaseBranchGotInTheMeantimeIsNoneOfTheChange() {
    repository.git("switch", "--quiet", "--create", "change");
    repository.write("src/B.java", "/*error*/ b;\n");
    repository.commit("the change");
    repository.git("switch", "--quiet", "main");
    repository.write("src/A.java", "class A {}\n");
    repository.commit("meanwhile");
    repository.git("switch", "--quiet", "change");
    assertThat(gate("--base", "main").err()).startsWith("1 introduced, 0 fixed, 1 preexisting");
    repository.git("switch", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "change");
    assertThat(gate("--base", "HEAD^1").err()).startsWith("1 introduced, 0 fixed, 0 preexisting");
  }

  @Test
  void aShallowCloneSaysWhatToFetch() {
    repository.commit("two");
    repository.git("clone", "--quiet", "--depth=1", "file://" + repository.directory(), "../clone");
    Outcome outcome = Cli.in(directory.resolve("clone")).run("gate", "--base", "HEAD^");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("no such revision", "HEAD^", "git fetch --unshallow");
  }

  @Test
  void aPartialCloneWithoutTheFilesOfTheBaseIsRefused() {
    repository.write("src/A.java", "class A {}\n");
    repository.commit("two");
    repository.git("config", "uploadpack.allowFilter", "true");
    repository.git(
        "clone", "--quiet", "--filter=blob:none", "file://" + repository.directory(), "../clone");
    Outcome outcome = Cli.in(directory.resolve("clone")).run("gate", "--base", "HEAD^");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("not all files of the base are in this clone");
  }

  @Test
  void aMissingRevisionIsNamed() {
    assertThat(gate("--base=nowhere").err()).contains("no such revision in this clone: nowhere");
    assertThat(gate("--base=nowhere").exitCode()).isEqualTo(2);
    assertThat(gate("--base=--all").err()).contains("no such revision in this clone: --all");
  }

  @Test
  void withoutGitItSaysSo() throws IOException {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Outcome outcome = Cli.in(elsewhere).run("gate", "--base", "HEAD");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("not a git repository").doesNotContain("\tat ");
  }

  @Test
  void aRepositoryWithoutSourcesIsNothingToCompare() {
    Outcome outcome = gate("--base", "HEAD", "docs");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("git knows no Java sources in docs");
  }

  @Test
  void worksInAWorkTreeOfItsOwn() {
    repository.git("worktree", "add", "--quiet", "-b", "other", "../other");
    Path other = directory.resolve("other");
    Cli.in(other).file("src/B.java", "/*error*/ b;");
    assertThat(Cli.in(other).run("gate", "--base", "main").err())
        .startsWith("1 introduced, 0 fixed, 1 preexisting");
  }

  @Test
  void submodulesBelongToIt() {
    Repository library = Repository.in(directory.resolve("library"));
    library.write("B.java", "/*error*/ b;\n");
    library.commit("one");
    repository.git("submodule", "--quiet", "add", library.directory().toString(), "lib");
    repository.commit("two");
    repository.write("lib/B.java", "/*error*/ b;\n/*error*/ c;\n");
    Outcome outcome = gate("--base", "HEAD");
    assertThat(outcome.out()).startsWith("lib/B.java:2: ");
    assertThat(outcome.err()).startsWith("1 introduced, 0 fixed, 2 preexisting");
  }

  @Test
  void theBaselineStandsInForTheBase() {
    repository.write("known.txt", "# Mapvet baseline, format 1\nknown:\n" + entry());
    assertThat(gate("--baseline", "known.txt", "src").exitCode()).isZero();
    repository.write("src/B.java", "/*error*/ b;\n");
    Outcome outcome = gate("--baseline", "known.txt", "src");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("1 introduced, 0 fixed, 1 preexisting since known.txt");
  }

  @Test
  void whatTheBaselineAcceptsIsNotIntroduced() {
    repository.write(
        "known.txt", "# Mapvet baseline, format 1\naccepted:\n" + entry() + " [2]  # one writer\n");
    repository.write("src/B.java", "/*error*/ b;\n");
    Outcome outcome = gate("--base", "HEAD", "--baseline", "known.txt");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).startsWith("0 introduced, 0 fixed, 2 preexisting");
  }

  @Test
  void withNothingToCompareWithTheUsageIsWrong() {
    Outcome outcome = gate();
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--base REV or --baseline FILE");
  }

  @Test
  void nothingOfTheCheckoutIsRun() throws IOException {
    Path trace = directory.resolve("trace");
    String touch = "touch '" + trace + "'; cat";
    repository.write(".gitattributes", "*.java filter=evil diff=evil\n");
    repository.commit("two");
    for (String key :
        List.of(
            "filter.evil.smudge",
            "filter.evil.clean",
            "diff.evil.textconv",
            "diff.external",
            "core.fsmonitor",
            "core.pager",
            "alias.ls-files")) {
      repository.git("config", key, key.startsWith("alias") ? "!" + touch : touch);
    }
    Path hook = repository.directory().resolve(".git/hooks/post-index-change");
    Files.writeString(hook, "#!/bin/sh\n" + touch + "\n");
    hook.toFile().setExecutable(true);
    Files.writeString(repository.directory().resolve("src/A.java"), "/*error*/ a;\n/*error*/ b;\n");
    assertThat(gate("--base", "HEAD").err()).startsWith("1 introduced, 0 fixed, 1 preexisting");
    assertThat(trace).doesNotExist();
  }

  @Test
  void linksAreNotFollowedAndAnyPathIsTaken() throws IOException {
    Path secret = Files.writeString(directory.resolve("Secret.java"), "/*error*/ secret;\n");
    Path top = repository.directory();
    Files.createSymbolicLink(top.resolve("src/Link.java"), secret);
    Files.createSymbolicLink(top.resolve("src/loop"), top.resolve("src"));
    Files.createSymbolicLink(top.resolve("src/Self.java"), Path.of("Self.java"));
    repository.write("src/new\nline \u00fc\u4e16/\"B\".java", "/*error*/ b;\n");
    repository.commit("two");
    repository.write("src/new\nline \u00fc\u4e16/\"B\".java", "/*error*/ b;\n/*error*/ c;\n");
    Outcome outcome = gate("--base", "HEAD");
    assertThat(outcome.err()).startsWith("1 introduced, 0 fixed, 2 preexisting");
    assertThat(outcome.out()).startsWith("src/new\ufffdline \u00fc\u4e16/\"B\".java:2: ");
    assertThat(gate("--base", "HEAD", "--format", "github").out())
        .startsWith("::error file=src/new%0Aline \u00fc\u4e16/\"B\".java,line=2,");
  }

  @Test
  void aGiantFileOfTheBaseDoesNotHideTheNextOne() {
    repository.write("src/AGiant.java", " ".repeat(SourceInput.LARGEST + 7));
    repository.write("src/B.java", "/*error*/ b;\n");
    repository.commit("two");
    repository.write("src/B.java", "/*error*/ b;\n/*error*/ c;\n");
    assertThat(gate("--base", "HEAD").err()).startsWith("1 introduced, 0 fixed, 2 preexisting");
  }

  @Test
  void theBaseIsAnalysedOnce() throws IOException {
    AtomicInteger runs = new AtomicInteger();
    repository.write("src/A.java", "class A {}\n");
    Cli cli =
        Cli.in(repository.directory())
            .analysing(
                units -> {
                  runs.incrementAndGet();
                  return new Report(List.of(), List.of());
                });
    cli.run("gate", "--base", "HEAD");
    assertThat(runs).hasValue(2);
    cli.run("gate", "--base", "HEAD");
    assertThat(runs).hasValue(3);
    repository.commit("two");
    repository.write("README", "no source\n");
    repository.commit("three");
    cli.run("gate", "--base", "HEAD^");
    assertThat(runs).as("the head of the run before").hasValue(4);
    cli.run("gate", "--base", "HEAD^", "--release", "17");
    assertThat(runs).as("other options").hasValue(5);
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    List<String> read = new ArrayList<>();
    Cli cli =
        Cli.in(repository.directory())
            .reading(
                (sources, wanted, classPath, choice, progress) -> {
                  sources.stream().map(SourceInput::path).filter(wanted).forEach(read::add);
                  return Cli.lower(sources, wanted, classPath, choice, progress);
                });
    repository.write("src/A.java", "class A { void f() { /*error*/ a; } }\n");
    repository.write("src/B.java", "class B { void f() { /*error*/ b; } }\n");
    repository.commit("two");
    repository.write("src/B.java", "class B { void f() { /*error*/ b; /*error*/ c; } }\n");

    Outcome outcome = cli.run("gate", "--base", "HEAD");

    assertThat(read).containsExactly("src/A.java", "src/B.java", "src/B.java");
    assertThat(outcome.err()).startsWith("1 introduced, 0 fixed, 2 preexisting");
    read.clear();
    assertThat(cli.run("gate", "--base", "HEAD").err()).isEqualTo(outcome.err());
    assertThat(read).isEmpty();
  }

  @Test
  void whatAKilledRunLeftInTheCacheIsNoResult() throws IOException {
    repository.write("src/A.java", "/*error*/ a;\n/*error*/ b;\n");
    String first = gate("--base", "HEAD").err();
    Path cache = repository.directory().resolve(".cache");
    try (Stream<Path> entries = Files.list(cache)) {
      for (Path entry : entries.toList()) {
        byte[] whole = Files.readAllBytes(entry);
        Files.write(entry, Arrays.copyOf(whole, whole.length - 1));
      }
    }
    Files.writeString(cache.resolve("1.partial"), "half");
    assertThat(gate("--base", "HEAD").err()).isEqualTo(first);
  }

  @Test
  void resultsWithOtherRulesAreKeptApart() {
    assertThat(gate("--base", "HEAD").err()).startsWith("0 introduced, 0 fixed, 1 preexisting");
    assertThat(gate("--base", "HEAD", "--off", "UnguardedSharedMap").err())
        .startsWith("0 introduced, 0 fixed, 0 preexisting");
  }

  @Test
  void withoutACacheItWorks() throws IOException {
    Files.writeString(repository.directory().resolve(".cache"), "in the way");
    Outcome outcome = gate("--base", "HEAD");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("not kept for the next run", "0 introduced, 0 fixed");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnErrorBeforeTheWork() {
    Outcome outcome = gate("--base", "HEAD", "--output", "none/report.html", "--format", "html");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("none/report.html");
  }

  private Outcome gate(String... arguments) {
    return Cli.in(repository.directory())
        .run(Stream.concat(Stream.of("gate"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static String entry() {
    return "UnguardedSharedMap A#map: write A.put, write A.put";
  }
}
