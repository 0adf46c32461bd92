// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which configuration {@code mapvet scan} takes, and what wins over it. */
class ConfigTest {
  @TempDir Path directory;

  @BeforeEach
  void sources() {
    in(".").file("A.java", "/*note*/ a;");
    in(".").file("B.java", "/*warning*/ b;");
  }

  private Cli in(String name) {
    return Cli.in(directory.resolve(name).normalize());
  }

  private Outcome scan(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "scan";
    arguments[1] = directory.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return in(".").run(arguments);
  }

  @Test
  void settingsHold() {
    in(".").file("mapvet.yml", "severity: note", "fail-on: error");
    Outcome outcome = scan();
    assertThat(outcome.err()).startsWith("mapvet: using mapvet.yml\n2 files scanned: ");
    assertThat(outcome.out()).contains("A.java:1: note: ", "B.java:1: warning: ");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void excludedFilesAreLeftOut() {
    in(".").file("mapvet.yml", "exclude: ['B*']");
    assertThat(scan().err()).contains("1 file scanned: 1 note (not shown: --show note)");
  }

  @Test
  void findingsOfARuleMayBeWeakenedOrLeftOut() {
    in(".").file("mapvet.yml", "rules: {UnguardedSharedMap: note}");
    Outcome outcome = scan();
    assertThat(outcome.err()).contains("2 files scanned: 2 notes (not shown: --show note)");
    assertThat(outcome.exitCode()).isZero();
    in(".").file("mapvet.yml", "rules: {UnguardedSharedMap: error}");
    assertThat(scan().err()).as("none is made stronger").contains("1 warning, 1 note");
    in(".").file("mapvet.yml", "rules: {UnguardedSharedMap: off}");
    assertThat(scan().err()).contains("2 files scanned: no findings");
  }

  @Test
  void findingsInGeneratedCodeAreLeftOutOnRequest() {
    in(".").file("target/generated-sources/x/C.java", "/*error*/ c;");
    assertThat(scan().out()).contains("C.java:1: error: ");
    in(".").file("mapvet.yml", "generated: false");
    assertThat(scan().err()).contains("3 files scanned: 1 warning");
  }

  @Test
  void theBaselineOfTheFileHoldsForEveryCommand() {
    in(".").file("conf/own.yml", "baseline: known.txt");
    String config = "--config=conf/own.yml";
    Outcome missing = scan(config);
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).isEqualTo("mapvet: conf/known.txt: cannot be read: no such file\n");

    assertThat(in(".").run("baseline", "write", config).exitCode()).isZero();
    assertThat(directory.resolve("conf/known.txt")).exists();
    in(".").file("B.java", "/*warning*/ b;", "/*warning*/ c;");
    for (Outcome outcome :
        List.of(
            scan(config),
            in(".").run("baseline", "check", config),
            in(".").run("gate", config, "."))) {
      assertThat(outcome.out()).startsWith("B.java:2: warning: ").doesNotContain("B.java:1");
      assertThat(outcome.exitCode()).isEqualTo(1);
    }
    assertThat(scan(config).err()).contains("1 warning, 1 note (not shown: --show note), 1 known");
    assertThat(in(".").run("baseline", "write").err()).contains("which file?");
  }

  @Test
  void theSchemaIsPrinted() {
    Outcome outcome = in(".").run("schema");
    assertThat(outcome.out()).startsWith("{").contains("\"fail-on\"").endsWith("}\n");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void optionsGivenWin() {
    in(".").file("mapvet.yml", "severity: note", "fail-on: never", "exclude: B.java");
    Outcome outcome = scan("--show=warning", "--fail-on=warning", "--exclude=A.java");
    assertThat(outcome.out()).contains("B.java:1: warning: ");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void fileGivenIsTheOnlyOne() {
    in(".").file("mapvet.yml", "tpes:");
    in(".").file("conf/own.yml", "severity: note");
    Outcome outcome = scan("--config", "conf/own.yml");
    assertThat(outcome.err()).startsWith("2 files scanned: ");
    assertThat(outcome.out()).contains("A.java:1: note: ");
  }

  @Test
  void fileIsFoundInTheRepositoryOnly() throws IOException {
    in(".").file("mapvet.yml", "tpes:");
    Files.createDirectories(directory.resolve("repository/.git"));
    in("repository").file("module/A.java", "/*note*/ a;");
    assertThat(in("repository/module").run("scan", ".").err()).startsWith("1 file scanned: ");
    in("repository").file("mapvet.yml", "severity: note");
    Outcome outcome = in("repository/module").run("scan", ".");
    assertThat(outcome.err()).matches("(?s)mapvet: using /.*/repository/mapvet.yml\n1 file .*");
    assertThat(outcome.out()).startsWith("A.java:1: note: ");
  }

  @Test
  void withoutRepositoryOnlyTheCurrentDirectoryCounts() {
    in(".").file("mapvet.yml", "tpes:");
    in(".").file("module/A.java", "/*note*/ a;");
    assertThat(in("module").run("scan", ".").err()).startsWith("1 file scanned: ");
  }

  @Test
  void wrongFileIsTwoWithAMessage() {
    in(".").file("mapvet.yml", "tpes: {}");
    Outcome outcome = scan();
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "mapvet: using mapvet.yml\n"
                + "mapvet: mapvet.yml:1:1: there is no key 'tpes'; did you mean 'types'?\n");
    assertThat(scan("--config", "no.yml").err())
        .isEqualTo("mapvet: no.yml: cannot be read: no such file\n");
  }
}
