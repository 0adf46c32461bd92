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
