// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Edit;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.MapSubject;
import io.mapvet.finding.Report;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.rule.RuleInfo;
import io.mapvet.sarif.SarifLog.ArtifactChange;
import io.mapvet.sarif.SarifLog.ArtifactContent;
import io.mapvet.sarif.SarifLog.ArtifactLocation;
import io.mapvet.sarif.SarifLog.CodeFlow;
import io.mapvet.sarif.SarifLog.Fix;
import io.mapvet.sarif.SarifLog.Invocation;
import io.mapvet.sarif.SarifLog.Location;
import io.mapvet.sarif.SarifLog.LogicalLocation;
import io.mapvet.sarif.SarifLog.Message;
import io.mapvet.sarif.SarifLog.Notification;
import io.mapvet.sarif.SarifLog.Region;
import io.mapvet.sarif.SarifLog.Replacement;
import io.mapvet.sarif.SarifLog.Result;
import io.mapvet.sarif.SarifLog.Run;
import io.mapvet.sarif.SarifLog.RunAutomationDetails;
import io.mapvet.sarif.SarifLog.Suppression;
import io.mapvet.sarif.SarifLog.ThreadFlow;
import io.mapvet.sarif.SarifLog.ThreadFlowLocation;
import io.mapvet.sarif.SarifLog.Tool;
import io.mapvet.sarif.SarifLog.ToolComponent;
import io.mapvet.sarif.SarifLog.VersionControlDetails;
import io.mapvet.sarif.SarifOptions.FileProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps a report to SARIF: one run, one result per finding. */
public final class SarifMapping {
  private static final String INFORMATION_URI = "https://mapvet.io/";

  private static final ArtifactLocation ROOT = new ArtifactLocation(null, Places.ROOT, null);

  private final SarifOptions options;
  private final Places places;
  private final Limits limits;
  private final List<String> ruleIds;

  private SarifMapping(SarifOptions options, List<RuleInfo> rules, int mostResults) {
    this.limits = new Limits(mostResults);
    this.options = options;
    this.places = new Places(options);
    this.ruleIds = rules.stream().map(RuleInfo::name).toList();
  }

  /**
   * @param report the findings, suppressed ones among them
   * @param rules what the rules say of themselves, in any order
   * @param options where the repository is, and what else happened in the run
   * @return a log with one run; it depends on the arguments and the text of the files only
   */
  public static SarifLog fromReport(Report report, List<RuleInfo> rules, SarifOptions options) {
    List<RuleInfo> sorted = rules.stream().sorted(Comparator.comparing(RuleInfo::name)).toList();
    int most = Limits.RESULTS;
    while (true) {
      Run run = new SarifMapping(options, sorted, most).run(report, sorted);
      SarifLog log = new SarifLog(List.of(run));
      long size = SarifWriter.compressedSize(log);
      if (size <= Limits.BYTES || run.results().isEmpty()) {
        return log;
      }
      most = Limits.fewer(run.results().size(), size);
    }
  }

  private Run run(Report report, List<RuleInfo> rules) {
    List<Named> findings =
        Named.of(report).stream()
            .filter(named -> options.withSuppressed() || !named.finding().suppressed())
            .toList();
    List<Result> results = limits.strongest(findings).stream().map(this::result).toList();
    return new Run(
        new Tool(
            new ToolComponent(
                "Mapvet",
                options.toolVersion(),
                INFORMATION_URI,
                rules.stream().map(RuleDescriptors::of).toList())),
        List.of(new Invocation(!options.failed(), notifications(report))),
        new RunAutomationDetails(category()),
        Map.of(
            Places.ROOT,
            new ArtifactLocation(null, null, new Message("The root of the repository."))),
        provenance(),
        "utf16CodeUnits",
        List.of("\r\n", "\n", "\r"),
        results);
  }

  private List<VersionControlDetails> provenance() {
    return options
        .provenance()
        .map(c -> new VersionControlDetails(c.repositoryUri(), c.revision(), c.branch(), ROOT))
        .map(List::of)
        .orElse(null);
  }

  /** GitHub takes as category what stands before the last slash. */
  private String category() {
    String name = options.category().replaceAll("^/+|/+$", "");
    return name.isEmpty() ? "mapvet/" : "mapvet/" + name + "/";
  }

  private List<Notification> notifications(Report report) {
    List<Notification> notifications = new ArrayList<>();
    for (FileProblem problem : options.problems()) {
      Region region = problem.line() > 0 ? new Region(problem.line(), null, null, null) : null;
      notifications.add(
          new Notification(
              Level.ERROR.label(),
              new Message(ResultText.sentence(problem.message())),
              List.of(new Location(null, places.file(problem.path(), region), null, null))));
    }
    List<String> notes = new ArrayList<>(report.notes());
    notes.addAll(limits.notes());
    for (String note : notes) {
      notifications.add(
          new Notification(Level.WARNING.label(), new Message(ResultText.sentence(note)), null));
    }
    return notifications;
  }

  private Result result(Named named) {
    Finding finding = named.finding();
    List<Related> related = Related.of(finding);
    int ruleIndex = ruleIds.indexOf(finding.rule());
    Map<String, String> fingerprints = new TreeMap<>();
    fingerprints.put("mapvet/v1", named.fingerprint());
    String lineHash = places.lineHash(finding.at());
    if (lineHash != null) {
      fingerprints.put("primaryLocationLineHash", lineHash);
    }
    return new Result(
        finding.rule(),
        ruleIndex < 0 ? null : ruleIndex,
        finding.level().label(),
        new Message(ResultText.of(finding, related)),
        List.of(
            new Location(
                null,
                places.physical(finding.at()),
                List.of(logicalLocation(finding.map())),
                null)),
        relatedLocations(related),
        List.of(codeFlow(finding)),
        fingerprints,
        finding.suppressed()
            ? List.of(new Suppression("inSource", finding.justification()))
            : List.of(),
        fixes(finding.edit()));
  }

  /** The edit, file by file. */
  private List<Fix> fixes(Edit edit) {
    if (edit == null) {
      return null;
    }
    Map<String, List<Replacement>> byFile = new TreeMap<>();
    for (Edit.Replacement replacement : edit.replacements()) {
      byFile
          .computeIfAbsent(replacement.at().file().path(), path -> new ArrayList<>())
          .add(
              new Replacement(
                  Places.whole(replacement.at()), new ArtifactContent(replacement.text())));
    }
    List<ArtifactChange> changes = new ArrayList<>();
    byFile.forEach((path, all) -> changes.add(new ArtifactChange(places.artifact(path), all)));
    return List.of(new Fix(new Message(ResultText.sentence(edit.title())), changes));
  }

  /** Locals carry the parameter list of their method in the qualified name, fields do not. */
  private static LogicalLocation logicalLocation(MapSubject map) {
    String kind = map.qualifiedName().contains("(") ? "variable" : "member";
    return new LogicalLocation(map.name(), map.qualifiedName(), kind);
  }

  private List<Location> relatedLocations(List<Related> related) {
    List<Location> locations = new ArrayList<>();
    for (Related r : limits.locations(related)) {
      locations.add(new Location(r.id(), places.physical(r.at()), null, new Message(r.text())));
    }
    return locations.isEmpty() ? null : locations;
  }

  private CodeFlow codeFlow(Finding finding) {
    int flows = finding.other() == null ? 1 : 2;
    List<ThreadFlow> threads = new ArrayList<>();
    threads.add(threadFlow("1", finding.primary(), flows));
    if (finding.other() != null) {
      threads.add(threadFlow("2", finding.other(), flows));
    }
    return new CodeFlow(threads);
  }

  /** From where the thread starts, if code shows it, through the chain to the access. */
  private ThreadFlow threadFlow(String id, Side side, int flows) {
    List<Step> chain = new ArrayList<>(side.chain());
    io.mapvet.ir.Location start = side.thread().start();
    if (start != null && (chain.isEmpty() || !chain.get(0).at().equals(start))) {
      chain.add(0, new Step(start, side.thread().text()));
    }
    int last = chain.size() - 1;
    if (last < 0 || !chain.get(last).at().equals(side.at())) {
      chain.add(new Step(side.at(), side.kind().label() + " in " + side.method()));
      last++;
    }
    chain.set(last, new Step(side.at(), chain.get(last).text() + ResultText.locksNote(side)));
    List<ThreadFlowLocation> locations = new ArrayList<>();
    List<Step> shown = limits.steps(chain, flows);
    for (int i = 0; i < shown.size(); i++) {
      Step step = shown.get(i);
      Message text = new Message(ResultText.oneLine(step.text()));
      boolean end = i == 0 || i == shown.size() - 1;
      locations.add(
          new ThreadFlowLocation(
              new Location(null, places.physical(step.at()), null, text),
              end ? "essential" : "important"));
    }
    return new ThreadFlow(id, new Message(ResultText.oneLine(side.thread().text())), locations);
  }
}
