// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code mapvet rules} and {@code mapvet explain}. */
class RulesTest {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[\\d;]*m");

  @TempDir Path directory;

  static List<RuleInfo> rules() {
    return Rules.all();
  }

  @Test
  void everyRuleHasALine() {
    Outcome outcome = Cli.in(directory).run("rules");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().lines()).hasSameSizeAs(rules()).isSorted();
    assertThat(outcome.out())
        .contains("StaticMutableMap            error    A plain static map ")
        .doesNotContainPattern(COLOUR);
  }

  @Test
  void coloursAreForTerminals() {
    for (String[] command : new String[][] {{"rules"}, {"explain", "StaticMutableMap"}}) {
      String plain = Cli.in(directory).run(command).out();
      String coloured = Cli.in(directory).onTerminal().run(command).out();
      assertThat(coloured).containsPattern(COLOUR);
      assertThat(COLOUR.matcher(coloured).replaceAll("")).isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPageFitsATerminal(RuleInfo rule) {
    Outcome outcome = Cli.in(directory).run("explain", rule.name());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .startsWith(rule.name() + " " + rule.summary() + ". What ");
    assertThat(outcome.out().lines().filter(line -> !line.contains("https:")))
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void pageIsSet() {
    String page = Cli.in(directory).run("explain", "unguardedsharedmap").out();
    assertThat(page)
        .contains(
            "\nWhat\n\n  Two threads reach the map",
            "\n  level     when\n  -------   ---",
            "\n    import java.util.HashMap;\n",
            "\n  1. Declare the map `ConcurrentHashMap`",
            "<https://docs.oracle.com/")
        .containsPattern("\n {5}\\w") // the second line of an item
        .doesNotContain("```", "](", "|");
  }

  @ParameterizedTest
  @CsvSource({
    "StaticMutabelMap, did you mean StaticMutableMap?",
    "readlock, did you mean MapWriteUnderReadLock?",
    "x, 'mapvet rules' lists them"
  })
  void nearNamesAreSuggested(String name, String suggestion) {
    Outcome outcome = Cli.in(directory).run("explain", name);
    assertThat(outcome.err()).isEqualTo("mapvet: no rule '" + name + "'; " + suggestion + "\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }
}
