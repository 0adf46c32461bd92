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

/**
 * What the log says of each rule. There is no {@code name}, because a rule has one name and it is
 * the id, and no {@code security-severity}, because that makes GitHub show security alerts.
 */
final class RuleDescriptors {
  /** CWE-362 is concurrent execution with improper synchronization. */
  private static final List<String> TAGS =
      List.of("concurrency", "correctness", "external/cwe/cwe-362");

  private RuleDescriptors() {}

  static ReportingDescriptor of(RuleInfo rule) {
    boolean advice = rule.strongest() == Level.NOTE;
    String level = (advice ? Level.NOTE : Level.WARNING).label();
    String summary = ResultText.sentence(rule.summary());
    String description = Limits.description(ResultText.sentence(rule.description()));
    String body = summary + "\n\n" + description + "\n\nTo suppress it: ";
    String suppression = "@SuppressWarnings(\"" + rule.name() + "\")";
    Map<String, Object> properties = new TreeMap<>();
    properties.put("precision", advice ? "medium" : "high");
    properties.put("problem.severity", advice ? "recommendation" : level);
    properties.put("tags", TAGS);
    return new ReportingDescriptor(
        rule.name(),
        new MultiformatMessageString(summary, null),
        new MultiformatMessageString(description, null),
        new MultiformatMessageString(
            body + suppression + " // why",
            "# " + rule.name() + "\n\n" + body + "`" + suppression + " // why`."),
        new ReportingConfiguration(level),
        properties);
  }
}
