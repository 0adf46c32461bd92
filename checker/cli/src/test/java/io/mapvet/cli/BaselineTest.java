// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user gets from {@code mapvet baseline}. */
class BaselineTest {
  private static final String ENTRY = "UnguardedSharedMap A#map: write A.put, write A.put";

  @TempDir Path directory;
  private Cli cli;

  @BeforeEach
  void prepare() {
    cli = Cli.in(directory);
  }

  @Test
  void whatWasWrittenIsNotReportedAgain() throws IOException {
    cli.file("src/A.java", "/*error*/ a;", "/*note*/ b;");
    Outcome written = cli.run("baseline", "write", "known.txt", "src");
    assertThat(written.exitCode()).isZero();
    assertThat(text()).endsWith("\nknown:\n" + ENTRY + "\n");
    assertThat(cli.run("baseline", "check", "known.txt", "src").exitCode()).isZero();
  }

  @Test
  void linesMayMove() {
    cli.file("src/A.java", "/*error*/ a;");
    cli.run("baseline", "write", "known.txt", "src");
    cli.file("src/other/A.java", "// moved", "", "/*error*/ a;");
    directory.resolve("src/A.java").toFile().delete();
    assertThat(cli.run("baseline", "check", "known.txt", "src").exitCode()).isZero();
  }

  @Test
  void aFindingThatIsNotInTheFileIsPrintedAndFails() {
    cli.file("src/A.java", "/*error*/ a;");
    cli.run("baseline", "write", "known.txt", "src");
    cli.file("src/A.java", "/*error*/ a;", "/*error*/ b;");
    Outcome outcome = cli.run("baseline", "check", "known.txt", "src");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("src/A.java:2: error: ").doesNotContain("A.java:1");
    assertThat(outcome.err()).contains("1 not in known.txt");
  }

  @Test
  void whatPeopleAcceptStaysWithItsReason() throws IOException {
    baseline("accepted:", ENTRY + "  # only in tests # really", "known:");
    cli.file("src/A.java", "/*error*/ a;");
    assertThat(cli.run("baseline", "check", "known.txt", "src").exitCode()).isZero();
    cli.run("baseline", "write", "known.txt", "src");
    assertThat(text()).contains("accepted:\n" + ENTRY + "  # only in tests # really\n");
    assertThat(text()).endsWith("known:\n");
  }

  @Test
  void staleEntriesAreReportedAndTheRegeneratedOnesGo() throws IOException {
    String gone = "UnguardedSharedMap B#map: write B.put";
    baseline("accepted:", ENTRY + "  # kept", "known:", gone);
    cli.file("src/A.java", "class A {}");
    Outcome checked = cli.run("baseline", "check", "known.txt", "src");
    assertThat(checked.exitCode()).isZero();
    assertThat(checked.err()).contains("no longer found: " + ENTRY, "no longer found: " + gone);
    Outcome written = cli.run("baseline", "write", "known.txt", "src");
    assertThat(written.err()).contains("no longer found: " + ENTRY).doesNotContain(gone);
    assertThat(text()).contains(ENTRY).doesNotContain(gone);
  }

  @Test
  void suppressedFindingsAreNotWritten() throws IOException {
    cli.file("src/A.java", "/*suppressed*/ a;");
    cli.run("baseline", "write", "known.txt", "src");
    assertThat(text()).endsWith("known:\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "known:",
        "",
        "# Mapvet baseline, format 2",
        "# Mapvet baseline, format 1\n<<<<<<< ours\nknown:",
        "# Mapvet baseline, format 1\nknown:\n=======",
        "# Mapvet baseline, format 1\naccepted:\nRule A#map: write A.put",
        "# Mapvet baseline, format 1\n# somebody's words\nknown:",
      })
  void aBaselineThatIsNoneIsRefusedAndLeftAlone(String text) throws IOException {
    cli.file("known.txt", text);
    cli.file("src/A.java", "/*error*/ a;");
    for (String command : new String[] {"check", "write"}) {
      Outcome outcome = cli.run("baseline", command, "known.txt", "src");
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.err()).contains("mapvet: known.txt:").doesNotContain("\tat ");
      assertThat(text()).isEqualTo(text + "\n");
    }
  }

  @Test
  void theFormatOfANewerVersionIsNamed() {
    cli.file("known.txt", "# Mapvet baseline, format 2");
    cli.file("src/A.java", "class A {}");
    assertThat(cli.run("baseline", "check", "known.txt", "src").err())
        .contains("a baseline of format 2; this version of Mapvet knows format 1");
  }

  @Test
  void aFileThatCannotBeReadOrWrittenIsNamed() throws IOException {
    cli.file("src/A.java", "/*error*/ a;");
    Outcome missing = cli.run("baseline", "check", "none.txt", "src");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("none.txt: cannot be read: no such file");
    assertThat(cli.run("baseline", "write", "none/known.txt", "src").exitCode()).isEqualTo(2);
    Files.write(directory.resolve("known.txt"), new byte[] {(byte) 0xFF});
    assertThat(cli.run("baseline", "check", "known.txt", "src").err()).contains("is not UTF-8");
  }

  @Test
  void withoutACommandTheUsageIsWrong() {
    assertThat(cli.run("baseline").exitCode()).isEqualTo(2);
  }

  private void baseline(String... lines) {
    cli.file("known.txt", "# Mapvet baseline, format 1\n" + String.join("\n", lines));
  }

  private String text() throws IOException {
    return Files.readString(directory.resolve("known.txt"));
  }
}
