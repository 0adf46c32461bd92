// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapvet.cli.Cli.Outcome;
import io.mapvet.cli.sarif.SarifTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that {@code mapvet sarif} cannot read or write: a message, exit code 2, nothing lost. */
class BadSarifTest {
  private static final String EMPTY =
      "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"t\"}},\"results\":[]}]}";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is not SARIF",
        "{\"version\":\"2.1.0\",\"runs\":[{\"tool\" | line 2, column 1",
        "<sarif/> | is not JSON that can be read: line 1, column 1",
        "[] | is not SARIF",
        "null | is not SARIF",
        "{\"version\":\"2.1.0\"} | runs is no array",
        "{\"version\":\"2.0.0\",\"runs\":[]} | its version is 2.0.0",
        "{\"version\":1,\"runs\":[]} | no object with a version",
        "{\"version\":\"2.1.0\",\"runs\":[7]} | runs[0].tool.driver has no name",
        "{\"version\":\"2.1.0\",\"runs\":[]} {} | is not JSON that can be read",
        "{\"version\":\"2.1.0\",\"runs\":[],\"x\":NaN} | is not JSON that can be read",
      })
  void whatIsNoSarifIsNamed(String content, String message) throws IOException {
    Files.writeString(directory.resolve("bad.sarif"), content + "\n");
    for (String command : List.of("merge", "filter", "convert", "stats")) {
      assertFails(Cli.in(directory).run("sarif", command, "bad.sarif"), "bad.sarif: ", message);
    }
  }

  @ParameterizedTest
  @CsvSource({"results, 7", "results, [7]", "invocations, [[]]"})
  void partsThatTheCommandsRelyOnAreChecked(String name, String value) throws IOException {
    String log = EMPTY.replace("\"results\":[]", "\"" + name + "\":" + value);
    Files.writeString(directory.resolve("bad.sarif"), log);
    assertFails(Cli.in(directory).run("sarif", "merge", "bad.sarif"), "runs[0]." + name);
  }

  @Test
  void resultsThatSayNothingOrNonsenseAreRead() throws IOException {
    String strange =
        """
        {},{"ruleIndex":-5},{"ruleIndex":99,"level":7,"message":"x"},{"rule":[],"locations":{}},
        {"message":{"text":"{9999} {0} {","arguments":7}},{"level":"fatal","suppressions":[3]},
        {"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a b:%zz"}}}]},
        {"ruleIndex":1e99,"provenance":7}
        """;
    String log = EMPTY.replace("\"results\":[]", "\"results\":[" + strange + "]");
    Files.writeString(directory.resolve("strange.sarif"), log);
    for (String command : List.of("merge", "filter", "convert", "stats")) {
      Outcome outcome = Cli.in(directory).run("sarif", command, "strange.sarif");
      assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }
  }

  @Test
  @Timeout(30)
  void deepNestingIsRefused() throws IOException {
    Files.writeString(directory.resolve("deep.sarif"), "[".repeat(5_000_000));
    assertFails(Cli.in(directory).run("sarif", "stats", "deep.sarif"), "nesting depth");
  }

  @Test
  @Timeout(60)
  void endlessInputIsRefused() {
    InputStream blanks =
        new InputStream() {
          private boolean started;

          @Override
          public int read() {
            int next = started ? ' ' : '[';
            started = true;
            return next;
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, (byte) ' ');
            buffer[from] = (byte) read();
            return length;
          }
        };
    assertThatThrownBy(() -> SarifTree.read(blanks))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("exceeds the maximum allowed");
  }

  @Test
  void everyTruncatedFileIsRefused() throws IOException {
    Path file = directory.resolve("cut.sarif");
    for (int length = 0; length < EMPTY.length(); length++) {
      Files.writeString(file, EMPTY.substring(0, length));
      assertFails(Cli.in(directory).run("sarif", "stats", "cut.sarif"), "cut.sarif: is not ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.sarif", "."})
  void missingFilesAreNamed(String name) {
    assertFails(Cli.in(directory).run("sarif", "stats", name), "mapvet: " + name + ": ");
  }

  @Test
  void badFileLeavesTheOutputAlone() throws IOException {
    Files.writeString(directory.resolve("bad.sarif"), "{");
    Files.writeString(directory.resolve("out.sarif"), "old");
    assertFails(
        Cli.in(directory).run("sarif", "merge", "--output", "out.sarif", "bad.sarif"), "bad.sarif");
    assertThat(directory.resolve("out.sarif")).hasContent("old");
  }

  @Test
  void outputMayBeTheInput() throws IOException {
    Files.writeString(directory.resolve("a.sarif"), EMPTY);
    assertThat(Cli.in(directory).run("sarif", "merge", "-o", "a.sarif", "a.sarif").exitCode())
        .isZero();
    assertThat(directory.resolve("a.sarif")).content().contains("\"t\"");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void outputThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(directory.resolve("a.sarif"), EMPTY);
    assertFails(Cli.in(directory).run("sarif", "merge", "-o", "no/out", "a.sarif"), "no/out");
    assertFails(Cli.in(directory).run("sarif", "merge", "-o", ".", "a.sarif"), ".");
  }

  @Test
  @EnabledIf("hasFullDevice")
  void fullDiskIsTold() throws IOException {
    Files.writeString(directory.resolve("a.sarif"), EMPTY);
    assertFails(Cli.in(directory).run("sarif", "merge", "-o", "/dev/full", "a.sarif"), "space");
  }

  @Test
  @EnabledIf("hasFullDevice")
  void fullDiskIsToldByScansToo() throws IOException {
    Files.writeString(directory.resolve("A.java"), "class A {}");
    Outcome outcome = Cli.in(directory).run("scan", "-f", "sarif", "-o", "/dev/full", "A.java");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("space").doesNotContain("Exception");
  }

  static boolean hasFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  private static void assertFails(Outcome outcome, String... messages) {
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("mapvet: ")
        .contains(messages)
        .doesNotContain("Exception", "\tat ");
  }
}
