// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Level;
import io.mapvet.rule.RuleInfo;
import io.mapvet.sarif.SarifLog.MultiformatMessageString;
import io.mapvet.sarif.SarifLog.ReportingConfiguration;
import io.mapvet.sarif.SarifLog.ReportingDescriptor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the log says of each rule. There is no {@code name}, because a rule has one name and it is
 * the id, and no {@code security-severity}, because that makes GitHub show security alerts.
 */
final class RuleDescriptors {
  private static final String RACE = "external/cwe/cwe-362";
  private static final String CHECK_THEN_ACT = "external/cwe/cwe-367";
  private static final String DEADLOCK = "external/cwe/cwe-833";

  private static final List<String> COMMON = List.of("concurrency", "correctness");

  private static final Traits RACE_RULE = new Traits(Level.WARNING, List.of(RACE));

  /** The rules that are not simply about a race. */
  private static final Map<String, Traits> EXCEPTIONS =
      Map.of(
          "ConcurrentMapCheckThenAct", new Traits(Level.WARNING, List.of(RACE, CHECK_THEN_ACT)),
          "ConcurrentMapSnapshot", new Traits(Level.NOTE, List.of(RACE)),
          "MapModifiedWhileIterated", new Traits(Level.WARNING, List.of()),
          "RecursiveMapCompute", new Traits(Level.WARNING, List.of(DEADLOCK)),
          "SlowMapCompute", new Traits(Level.NOTE, List.of("performance")));

  private RuleDescriptors() {}

  /**
   * @param level the level where nothing is known of a finding; each result states its own
   * @param tags tags beside the common ones
   */
  private record Traits(Level level, List<String> tags) {}

  static ReportingDescriptor of(RuleInfo rule) {
    Traits traits = EXCEPTIONS.getOrDefault(rule.name(), RACE_RULE);
    String summary = ResultText.sentence(rule.summary());
    String description = Limits.description(ResultText.sentence(rule.description()));
    String body = summary + "\n\n" + description + "\n\nTo suppress it: ";
    String suppression = "@SuppressWarnings(\"" + rule.name() + "\")";
    Map<String, Object> properties = new TreeMap<>();
    properties.put("precision", traits.level() == Level.NOTE ? "medium" : "high");
    properties.put("problem.severity", severity(traits.level()));
    properties.put(
        "tags", Stream.concat(traits.tags().stream(), COMMON.stream()).sorted().toList());
    return new ReportingDescriptor(
        rule.name(),
        new MultiformatMessageString(summary, null),
        new MultiformatMessageString(description, null),
        new MultiformatMessageString(
            body + suppression + ".",
            "# " + rule.name() + "\n\n" + body + "`" + suppression + "`."),
        new ReportingConfiguration(traits.level().label()),
        properties);
  }

  private static String severity(Level level) {
    return level == Level.NOTE ? "recommendation" : level.label();
  }
}
