// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.rule.RuleInfo;
import io.mapvet.sarif.SarifLog.Location;
import io.mapvet.sarif.SarifLog.Notification;
import io.mapvet.sarif.SarifLog.Region;
import io.mapvet.sarif.SarifLog.Replacement;
import io.mapvet.sarif.SarifLog.ReportingDescriptor;
import io.mapvet.sarif.SarifLog.Result;
import io.mapvet.sarif.SarifLog.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SarifMappingTest {
  /**
   * After a wanted change: look at the file the message names, then copy it over the golden one.
   */
  @Test
  void writesTheGoldenFile() throws IOException {
    String actual =
        write(log(Sample.report(), Sample.options()))
            .replaceAll("(\"markdown\": \"# \\w+)(?:[^\"\\\\]++|\\\\.)*+\"", "$1\"");

    Path file = Files.createDirectories(Path.of("target")).resolve("sample.sarif");
    Files.writeString(file, actual);
    assertThat(actual).as("what is now in %s", file.toAbsolutePath()).isEqualTo(golden());
  }

  @Test
  void sameBytesWhateverTheOrderOfTheInput() throws IOException {
    List<Finding> findings = new ArrayList<>(Sample.report().findings());
    List<RuleInfo> rules = new ArrayList<>(Sample.rules());
    Collections.reverse(findings);
    Collections.reverse(rules);
    Report reversed = new Report(findings, Sample.report().notes());

    assertThat(write(SarifMapping.fromReport(reversed, rules, Sample.options())))
        .isEqualTo(write(log(Sample.report(), Sample.options())));
  }

  @Test
  void everyLinkInTheMessageHasItsLocation() {
    Result result = result(Sample.race());

    assertThat(result.message().text())
        .startsWith(
            "HashMap 'sessions' is written here while request threads read it;"
                + " no lock in common. ")
        .contains("[other access](1)", "[declaration](2)", "[start of this thread](3)")
        .contains("[Pool.run(String\\[\\])](4)");
    assertThat(result.relatedLocations()).extracting(Location::id).containsExactly(1, 2, 3, 4);
  }

  @Test
  void eachThreadFlowGoesFromTheStartOfItsThreadToTheAccess() {
    Result result = result(Sample.race());

    assertThat(result.codeFlows()).hasSize(1);
    assertThat(result.codeFlows().get(0).threadFlows())
        .extracting(flow -> flow.locations().stream().map(l -> line(l.location())).toList())
        .containsExactly(List.of(7, 11), List.of(15));
  }

  @Test
  void suppressedFindingsCanBeLeftOut() {
    Run run = log(Sample.report(), Sample.options().withoutSuppressed()).runs().get(0);

    assertThat(run.results()).hasSize(2).allMatch(result -> result.suppressions().isEmpty());
  }

  @Test
  void leavesTheLineHashOutWhereItCannotBeExact() {
    SarifOptions latin1 = Sample.options().withSourceEncoding(StandardCharsets.ISO_8859_1);
    Report report = new Report(List.of(Sample.race(), Sample.staticMap()), List.of());

    assertThat(log(report, latin1).runs().get(0).results())
        .extracting(result -> result.partialFingerprints().containsKey("primaryLocationLineHash"))
        .containsExactly(false, true);
  }

  @Test
  void fileThatCanNoLongerBeReadIsNamedByItsFirstLine() {
    io.mapvet.ir.Location lost = new io.mapvet.ir.Location(Sample.file("Lost.java", ""), 40, 50);

    assertThat(Places.region(lost)).isEqualTo(new SarifLog.Region(1, null, null, null));
  }

  @Test
  void editIsAFixWithWholeRegions() {
    assertThat(result(Sample.staticMap()).fixes())
        .singleElement()
        .satisfies(
            fix ->
                assertThat(fix.artifactChanges().get(0).replacements())
                    .extracting(Replacement::deletedRegion)
                    .containsExactly(new Region(2, 46, 2, 61), new Region(5, 18, 6, 21)));
    assertThat(result(Sample.race()).fixes()).isNull();
  }

  @Test
  void filesThatDoNotFitCompressedAreCutToo() {
    Random random = new Random(1);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String noise =
          random.ints(900_000, ' ', 0x2000).mapToObj(Character::toString).collect(joining());
      findings.add(withText(i == 11 ? Level.ERROR : Level.WARNING, noise));
    }
    SarifLog log = log(new Report(findings, List.of()), Sample.options());

    assertThat(SarifWriter.compressedSize(log)).isLessThanOrEqualTo(Limits.BYTES);
    assertThat(log.runs().get(0).results())
        .hasSizeBetween(2, 11)
        .anyMatch(result -> result.level().equals("error"));
    assertThat(notes(log.runs().get(0)))
        .anyMatch(note -> note.contains(" findings are left out, the weakest first"));
  }

  @Test
  void descriptionIsCutAtTheLimit() {
    String words = "word ".repeat(300);
    ReportingDescriptor descriptor =
        RuleDescriptors.of(new RuleInfo("StaticMutableMap", Level.NOTE, "Y", words, List.of()));

    assertThat(descriptor.fullDescription().text())
        .hasSizeLessThanOrEqualTo(1024)
        .endsWith("word...");
  }

  @Test
  void helpIsThePageOfTheRuleWithoutLinksToOtherPages() {
    ReportingDescriptor descriptor =
        RuleDescriptors.of(
            new RuleInfo("ConcurrentMapCheckThenAct", Level.ERROR, "Y", "Z", List.of(77, 362)));

    assertThat(descriptor.help().markdown())
        .startsWith("# ConcurrentMapCheckThenAct\n")
        .contains("## How to fix", "](https://docs.oracle.com/", "must not")
        .doesNotContain(".md)");
    assertThat(descriptor.properties().get("tags"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("external/cwe/cwe-077", "external/cwe/cwe-362");
  }

  @Test
  void aRunThatFailedSaysSo() {
    Report nothing = new Report(List.of(), List.of());
    Run run = log(nothing, Sample.options().withFailure()).runs().get(0);

    assertThat(run.invocations().get(0).executionSuccessful()).isFalse();
    assertThat(run.invocations().get(0).toolExecutionNotifications())
        .extracting(Notification::level)
        .containsOnly("error");
  }

  @Test
  void tooManyFindingsAreCutWeakestFirst() {
    List<Finding> findings = new ArrayList<>();
    findings.add(Sample.suppressed());
    findings.add(withLevel(Level.NOTE));
    findings.addAll(Collections.nCopies(Limits.RESULTS - 1, withLevel(Level.WARNING)));
    findings.add(withLevel(Level.ERROR));
    Run run = log(new Report(findings, List.of()), Sample.options()).runs().get(0);

    assertThat(run.results())
        .hasSize(Limits.RESULTS)
        .noneMatch(result -> result.level().equals("note"));
    assertThat(notes(run)).anyMatch(note -> note.startsWith("2 findings are left out"));
  }

  @Test
  void tooManyAccessesAndStepsAreCut() {
    Step step = new Step(Sample.race().at(), "again");
    Side side = Sample.race().primary();
    Finding finding =
        new Finding(
            "UnguardedSharedMap",
            Level.ERROR,
            Sample.race().map(),
            "too much",
            new Side(
                side.kind(),
                side.method(),
                side.at(),
                side.thread(),
                Collections.nCopies(20_000, step),
                List.of()),
            Sample.race().other(),
            "",
            "",
            Collections.nCopies(2_000, step),
            false);
    Run run = log(new Report(List.of(finding), List.of()), Sample.options()).runs().get(0);
    Result result = run.results().get(0);

    assertThat(result.locations().size() + result.relatedLocations().size()).isEqualTo(1_000);
    assertThat(result.codeFlows().get(0).threadFlows().get(0).locations()).hasSize(5_000);
    assertThat(result.message().text()).contains(" and 1990 more.");
    assertThat(notes(run))
        .anyMatch(note -> note.startsWith("1 findings name only some"))
        .anyMatch(note -> note.startsWith("1 call chains lack"));
  }

  private static Finding withLevel(Level level) {
    return withText(level, Sample.race().message());
  }

  private static Finding withText(Level level, String message) {
    Finding race = Sample.race();
    return new Finding(
        race.rule(),
        level,
        race.map(),
        message,
        race.primary(),
        race.other(),
        race.evidence(),
        race.advice(),
        race.related(),
        false);
  }

  private static List<String> notes(Run run) {
    List<Notification> notifications = run.invocations().get(0).toolExecutionNotifications();
    return notifications.stream().map(notification -> notification.message().text()).toList();
  }

  private static int line(Location location) {
    return location.physicalLocation().region().startLine();
  }

  private static Result result(Finding finding) {
    Report report = new Report(List.of(finding), List.of());
    return log(report, Sample.options()).runs().get(0).results().get(0);
  }

  private static SarifLog log(Report report, SarifOptions options) {
    return SarifMapping.fromReport(report, Sample.rules(), options);
  }

  private static String write(SarifLog log) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifWriter.write(log, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String golden() throws IOException {
    try (InputStream in = SarifMappingTest.class.getResourceAsStream("sample.sarif")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
