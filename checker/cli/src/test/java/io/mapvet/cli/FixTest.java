// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.cli.Cli.Outcome;
import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.MapSubject;
import io.mapvet.finding.Report;
import io.mapvet.finding.Side;
import io.mapvet.finding.ThreadOrigin;
import io.mapvet.ir.Location;
import io.mapvet.ir.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mapvet fix} with an analysis whose edits turn {@code error:old} into {@code new}. */
class FixTest {
  private static final Pattern MARK = Pattern.compile("(error|warning|note|suppressed):old(er)?");

  @TempDir Path directory;

  private Cli cli() {
    return Cli.in(directory).analysing(FixTest::marks);
  }

  private static Report marks(Collection<Unit> units) {
    List<Finding> findings = new ArrayList<>();
    for (Unit unit : units) {
      Matcher mark = MARK.matcher(unit.file().text());
      while (mark.find()) {
        Location at = new Location(unit.file(), mark.start(), mark.end());
        findings.add(finding(mark.group(1), at));
        if (mark.group(2) != null) {
          findings.add(finding(mark.group(1), at).with(edit(at, "another")));
        }
      }
    }
    return new Report(findings, List.of());
  }

  private static Edit edit(Location at, String text) {
    return new Edit("make it " + text, List.of(new Edit.Replacement(at, text)), List.of());
  }

  private static Finding finding(String mark, Location at) {
    boolean suppressed = mark.equals("suppressed");
    Level level = suppressed ? Level.ERROR : Level.valueOf(mark.toUpperCase(Locale.ROOT));
    ThreadOrigin thread = new ThreadOrigin("any caller", null);
    Side side = new Side(AccessKind.WRITE, "A.put", at, thread, List.of(), List.of());
    return new Finding(
            level == Level.WARNING ? "StaticMutableMap" : "UnguardedSharedMap",
            level,
            new MapSubject("A#map", "map", "HashMap", at),
            "HashMap 'map' is written here",
            side,
            side,
            "two threads",
            "use a lock",
            List.of(),
            suppressed)
        .with(edit(at, "new"));
  }

  @Test
  void makesTheEditsAndSaysWhich() throws IOException {
    Path file = cli().file("A.java", "one error:old", "two warning:old note:old suppressed:old");
    Outcome outcome = cli().run("fix", ".");

    assertThat(outcome.exitCode()).isZero();
    assertThat(file).hasContent("one new\ntwo new note:old suppressed:old\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("A.java:1: [UnguardedSharedMap] make it new", "made 2 edits in 1 file")
        .doesNotContain("note");
  }

  @Test
  void asksForNotesAndForRules() {
    Path file = cli().file("A.java", "error:old warning:old note:old");
    cli().run("fix", "--rule", "UnguardedSharedMap", "--show", "note", "A.java");
    assertThat(file).hasContent("new warning:old new\n");
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    Path file = cli().file("A.java", "error:old");
    cli().run("fix", ".");
    byte[] once = Files.readAllBytes(file);
    Outcome again = cli().run("fix", ".");

    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("made 0 edits in 0 files");
    assertThat(file).hasBinaryContent(once);
  }

  @Test
  void ofTwoEditsThatOverlapOneIsLeft() {
    Path file = cli().file("A.java", "error:older");
    assertThat(cli().run("fix", ".").err()).contains("made 1 edit in 1 file, 1 left for the next");
    assertThat(file).hasContent("new\n");
  }

  @Test
  void dryRunPrintsADiffAndChangesNothing() {
    Path file = cli().file("src/A.java", "first", "error:old", "last");
    Outcome outcome = cli().run("fix", "--dry-run", ".");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            """
            --- a/src/A.java
            +++ b/src/A.java
            @@ -1,3 +1,3 @@
             first
            -error:old
            +new
             last
            """);
    assertThat(outcome.err()).contains("would make 1 edit in 1 file");
    assertThat(file).hasContent("first\nerror:old\nlast\n");
  }

  @Test
  void lineTerminatorsAndByteOrderMarkStay() throws IOException {
    Path file = directory.resolve("A.java");
    Files.writeString(file, "\uFEFFa\r\nerror:old\r\n");
    cli().analysing(FixTest::marksBehindMark).run("fix", ".");
    assertThat(Files.readString(file)).isEqualTo("\uFEFFa\r\nnew\r\n");
  }

  /** The front end of these tests keeps the mark; the real one takes it off. */
  private static Report marksBehindMark(Collection<Unit> units) {
    List<Unit> plain =
        units.stream()
            .map(
                u ->
                    new Unit(
                        new io.mapvet.ir.SourceFile(
                            u.file().path(), () -> u.file().text().substring(1)),
                        u.classes(),
                        u.suppressions(),
                        u.layout()))
            .toList();
    return marks(plain);
  }

  @Test
  void aFileThatChangedMeanwhileIsLeftAlone() {
    Path file = cli().file("A.java", "error:old");
    Outcome outcome =
        cli()
            .analysing(
                units -> {
                  Report report = marks(units);
                  cli().file("A.java", "mine error:old");
                  return report;
                })
            .run("fix", ".");
    assertThat(outcome.err()).contains("A.java: has changed in the meantime", "made 0 edits");
    assertThat(file).hasContent("mine error:old\n");
  }

  @Test
  void nothingElseIsLeftInTheDirectory() throws IOException {
    cli().file("A.java", "error:old");
    cli().run("fix", ".");
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nowhere", "a.jar", "--rule Nonsense .", "--show all ."})
  void wrongUsageIsTwo(String arguments) throws IOException {
    Files.write(directory.resolve("a.jar"), new byte[0]);
    Outcome outcome = cli().run(("fix " + arguments).strip().split(" "));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("mapvet: ").doesNotContain("Exception");
  }
}
