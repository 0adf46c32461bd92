// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version, and wrong usage. */
class UsageTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "scna",
        "scan",
        "scan --nonsense .",
        "scan --format xml .",
        "scan --fail-on nonsense .",
        "scan --release x .",
        "scan --release 7 .",
        "scan --release 99 .",
        "scan --exclude [a .",
        "rules error",
        "explain",
        "explain NoSuchRule",
        "sarif",
        "sarif mrge",
        "sarif merge",
        "sarif filter",
        "sarif filter --level fatal a.sarif",
        "sarif filter --path [a a.sarif",
        "sarif filter --baseline-state old a.sarif",
        "sarif convert --format xml a.sarif",
        "sarif stats",
        "explain UnguardedSharedMap StaticMutableMap"
      })
  void wrongUsageIsTwoWithAMessage(String arguments) {
    Outcome outcome =
        Cli.in(directory).run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("mapvet: ").doesNotContain("Exception");
  }

  @Test
  void misspeltCommandIsSuggested() {
    assertThat(Cli.in(directory).run("scn").err()).contains("mapvet scan");
  }

  @Test
  void helpShowsExamples() {
    Outcome outcome = Cli.in(directory).run("scan", "--help");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("mapvet scan src/main/java", "--fail-on", "Exit codes:");
    assertThat(Cli.in(directory).run("--help").out())
        .contains("mapvet scan", "mapvet rules", "mapvet explain", "mapvet new-rule");
    for (String command : List.of("merge", "filter", "convert", "stats")) {
      assertThat(Cli.in(directory).run("sarif", command, "--help").out())
          .contains("Examples:\n  mapvet sarif " + command + " ")
          .containsOnlyOnce("--help");
    }
    assertThat(Cli.in(directory).run("rules", "--help").out()).contains("mapvet rules |");
    assertThat(Cli.in(directory).run("explain", "--help").out())
        .contains("mapvet explain UnguardedSharedMap");
  }

  @Test
  void versionIsPrinted() {
    Outcome outcome = Cli.in(directory).run("--version");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("mapvet ").contains("Java ");
  }
}
