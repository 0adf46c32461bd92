// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import io.mapvet.cli.output.Format;
import io.mapvet.finding.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the user gets from {@code mapvet scan}. */
class ScanTest {
  @TempDir Path directory;
  private Cli cli;

  @BeforeEach
  void prepare() {
    cli = Cli.in(directory);
  }

  @Test
  void cleanSourcesGiveZeroAndNoOutput() {
    cli.file("src/A.java", "class A {}");
    Outcome outcome = cli.run("scan", "src");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).matches("1 file scanned: no findings in \\d+\\.\\d s\\R");
  }

  @Test
  void findingIsShownWithItsLineAndBothSides() {
    cli.file("src/A.java", "class A {", "\tint f() { return /*warning*/ map; }", "}");
    Outcome outcome = cli.run("scan", "src");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .isEqualTo(
            """
            src/A.java:2: warning: [UnguardedSharedMap] HashMap 'map' is written here
            \tint f() { return /*warning*/ map; }
            \t                             ^
                write   A.put:2  <- any caller  locks: none
                write   A.put:2  <- any caller  locks: none
                why     two threads
                fix     use a lock

            """);
    assertThat(outcome.err()).startsWith("1 file scanned: 1 warning in ");
  }

  @Test
  void failOnDecidesTheExitCode() {
    cli.file("A.java", "/*warning*/ a;");
    assertThat(cli.run("scan", ".").exitCode()).isEqualTo(1);
    assertThat(cli.run("scan", ".", "--fail-on", "note").exitCode()).isEqualTo(1);
    assertThat(cli.run("scan", ".", "--fail-on", "error").exitCode()).isZero();
    assertThat(cli.run("scan", ".", "--fail-on=never").exitCode()).isZero();
  }

  @Test
  void notesAreCountedAndShownOnRequest() {
    cli.file("A.java", "/*note*/ a;");
    Outcome quiet = cli.run("scan", ".");
    assertThat(quiet.exitCode()).isZero();
    assertThat(quiet.out()).isEmpty();
    assertThat(quiet.err()).contains("1 note (not shown: --show note)");
    Outcome shown = Cli.in(directory).run("scan", ".", "--show", "note");
    assertThat(shown.out()).startsWith("A.java:1: note: ");
    assertThat(shown.err()).contains(": 1 note in ");
  }

  @Test
  void whatMakesItFailIsShown() {
    cli.file("A.java", "/*note*/ a;");
    for (String show : List.of("note", "warning", "error")) {
      Outcome outcome = cli.run("scan", "--fail-on=note", "--show=" + show, "A.java");
      assertThat(outcome.exitCode()).isEqualTo(1);
      assertThat(outcome.out()).contains("A.java:1: note: ");
    }
  }

  @Test
  void suppressedFindingsAreOnlyCounted() {
    cli.file("A.java", "/*suppressed*/ a;");
    Outcome outcome = cli.run("scan", ".");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(": 1 suppressed in ");
  }

  @Test
  void machineFormatsHoldAllLevels() {
    cli.file("A.java", "/*note*/ a; /*error*/ b;");
    assertThat(cli.run("scan", ".", "--format", "sarif").out())
        .contains("\"version\": \"2.1.0\"", "\"level\": \"note\"", "\"uri\": \"A.java\"");
    assertThat(Cli.in(directory).run("scan", ".", "-f", "json").out())
        .contains("\"level\": \"note\"", "\"level\": \"error\"", "\"path\": \"A.java\"");
  }

  @Test
  void pathsForMachinesStartAtTheRepository() throws IOException {
    Files.createDirectories(directory.resolve("repository/.git"));
    cli.file("repository/module/src/A.java", "/*error*/ a;");
    Cli inside = Cli.in(directory.resolve("repository/module"));
    assertThat(inside.run("scan", "src", "-f", "sarif").out())
        .contains("\"uri\": \"module/src/A.java\"");
  }

  @Test
  void outputFileIsWrittenWholeAndNothingElse() throws IOException {
    cli.file("A.java", "/*error*/ a;");
    Path output = cli.file("out/results.txt", "old");
    Outcome outcome = cli.run("scan", "A.java", "--output", "out/results.txt");
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(output)).startsWith("A.java:1: error: ");
    try (Stream<Path> files = Files.list(output.getParent())) {
      assertThat(files).containsExactly(output);
    }
  }

  @Test
  void rulesCanBeSwitchedOff() {
    cli.file("A.java", "/*error*/ a;");
    Outcome outcome = cli.run("scan", "A.java", "--off", "StaticMutableMap,unguardedsharedmap");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(cli.run("scan", "A.java", "--off", "UnguardedMap").err())
        .contains("no rule 'UnguardedMap'; did you mean UnguardedSharedMap");
  }

  @Test
  void sarifGoesToAFileBesideTheResults() throws IOException {
    cli.file("A.java", "/*error*/ a;");
    Outcome outcome = cli.run("scan", "A.java", "--sarif", "a.sarif");
    assertThat(outcome.out()).startsWith("A.java:1: error: ");
    assertThat(directory.resolve("a.sarif"))
        .hasContent(Cli.in(directory).run("scan", "A.java", "--format", "sarif").out());
    assertThat(cli.run("scan", "A.java", "--sarif", "no/a.sarif").err())
        .contains("directory of the output file does not exist: no/a.sarif");
  }

  @Test
  void outputFileWithoutDirectoryIsRefusedBeforeTheScan() {
    cli.file("A.java", "/*error*/ a;");
    Outcome outcome =
        cli.analysing(units -> new Report(List.of(), List.of("analysed")))
            .run("scan", "A.java", "-o", "nowhere/results.txt");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("directory of the output file").doesNotContain("analysed");
  }

  @Test
  void missingPathIsAnError() {
    Outcome outcome = cli.run("scan", "nowhere");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines("mapvet: no such file or directory: nowhere");
  }

  @Test
  void directoryWithoutSourcesIsAnError() {
    cli.file("src/readme.txt", "hello");
    Outcome outcome = cli.run("scan", "src");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("no Java sources in src");
  }

  @Test
  void fileThatIsNotUtf8IsNamedAndTheRestIsScanned() throws IOException {
    cli.file("A.java", "/*error*/ a;");
    Files.write(directory.resolve("B.java"), new byte[] {'/', '/', (byte) 0xE4, '\n'});
    Outcome outcome = cli.run("scan", ".");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("mapvet: B.java: is not UTF-8", "1 file scanned, 1 skipped: 1 error");
    assertThat(cli.run("scan", "--format", "sarif", ".").out())
        .contains("\"executionSuccessful\": true", "\"is not UTF-8.\"");
  }

  @Test
  void whereNoFileCanBeReadTheRunHasFailed() throws IOException {
    Files.write(directory.resolve("B.java"), new byte[] {'/', '/', (byte) 0xE4, '\n'});
    Outcome outcome = cli.run("scan", "--format", "sarif", ".");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("none of the sources could be read");
    assertThat(outcome.out()).contains("\"executionSuccessful\": false", "\"is not UTF-8.\"");
  }

  @Test
  void coloursOnATerminalOrOnRequest() {
    cli.file("A.java", "/*error*/ a;");
    assertThat(cli.run("scan", ".").out()).doesNotContain("\u001b");
    assertThat(Cli.in(directory).onTerminal().run("scan", ".").out()).contains("\u001b[1;31merror");
    assertThat(Cli.in(directory).onTerminal().run("scan", ".", "--color", "never").out())
        .doesNotContain("\u001b");
    assertThat(Cli.in(directory).run("scan", ".", "--color", "always").out()).contains("\u001b");
  }

  @Test
  void sourceCannotSteerTheTerminal() {
    cli.file("A.java", "/* \u001b[2J */ /*error*/ a;");
    assertThat(cli.run("scan", ".").out()).doesNotContain("\u001b");
  }

  @Test
  void orderOfTheArgumentsDoesNotMatter() {
    cli.file("a/A.java", "/*error*/ a;");
    cli.file("b/B.java", "/*error*/ b;");
    String one = cli.run("scan", "a", "b").out();
    assertThat(Cli.in(directory).run("scan", "b", "a", "a/A.java").out()).isEqualTo(one);
  }

  @Test
  void readerMayCloseThePipe() {
    cli.file("A.java", "/*error*/ a;");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Outcome outcome = cli.writingTo(closed).run("scan", ".");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("1 file scanned");
  }

  @Test
  void failedWriteIsAnError() {
    cli.file("A.java", "/*error*/ a;");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Outcome outcome = cli.writingTo(full).run("scan", ".");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("mapvet: No space left on device");
  }

  @Test
  void boundsThatWereHitAreSaid() {
    cli.file("A.java", "class A {}");
    Outcome outcome =
        cli.analysing(units -> new Report(List.of(), List.of("A.f is too big")))
            .run("scan", "A.java");
    assertThat(outcome.err()).contains("mapvet: note: A.f is too big");
  }

  @Test
  void failureOfMapvetIsOneLineWithAReport() throws IOException {
    cli.file("A.java", "class A {}");
    Outcome outcome =
        cli.analysing(
                units -> {
                  throw new IllegalStateException("broken");
                })
            .run("scan", "A.java");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("Mapvet failed: java.lang.IllegalStateException: broken");
    Path report = report(outcome);
    assertThat(Files.readString(report)).contains("scan A.java", "at io.mapvet.cli.ScanTest");
    Files.delete(report);
  }

  /** The last word of the message. */
  private static Path report(Outcome outcome) {
    return Path.of(outcome.err().strip().replaceAll(".* ", ""));
  }

  @Test
  void lackOfMemoryAndStackIsSaid() throws IOException {
    cli.file("A.java", "class A {}");
    Outcome memory =
        cli.analysing(
                units -> {
                  throw new IllegalStateException(new OutOfMemoryError());
                })
            .run("scan", "A.java");
    assertThat(memory.exitCode()).isEqualTo(2);
    assertThat(memory.err()).contains("out of memory", "MAPVET_JAVA_OPTS=-Xmx");
    Outcome stack =
        cli.analysing(
                units -> {
                  throw new StackOverflowError();
                })
            .run("scan", "A.java");
    assertThat(stack.exitCode()).isEqualTo(2);
    assertThat(stack.err()).contains("Mapvet failed: java.lang.StackOverflowError");
    Files.delete(report(stack));
  }

  @Test
  void missingClassPathEntryIsSaid() {
    cli.file("A.java", "class A {}");
    Outcome outcome = cli.run("scan", "A.java", "--classpath", "target/classes");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("mapvet: no such class path entry: target/classes");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void sameInputGivesTheSameBytes(Format format) {
    cli.file("A.java", "/*error*/ a; /*note*/ b;");
    cli.file("B.java", "/*warning*/ b;");
    byte[] one = bytes(format);
    assertThat(bytes(format)).isEqualTo(one).asString().doesNotContainPattern("\\d s\\b");
  }

  private byte[] bytes(Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Cli.in(directory).writingTo(out).run("scan", "--format=" + format, ".");
    return out.toByteArray();
  }
}
