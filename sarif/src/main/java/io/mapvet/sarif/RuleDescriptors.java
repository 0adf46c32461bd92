// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Level;
import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import io.mapvet.sarif.SarifLog.MultiformatMessageString;
import io.mapvet.sarif.SarifLog.ReportingConfiguration;
import io.mapvet.sarif.SarifLog.ReportingDescriptor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the log says of each rule. There is no {@code name}, because a rule has one name and it is
 * the id, and no {@code security-severity}, because that makes GitHub show security alerts.
 */
final class RuleDescriptors {
  /** A link to another page of the documentation, which leads nowhere from a SARIF viewer. */
  private static final Pattern LINK_TO_PAGE = Pattern.compile("\\[([^\\]]+)]\\((?!\\w+:)[^)]*\\)");

  private RuleDescriptors() {}

  static ReportingDescriptor of(RuleInfo rule) {
    boolean advice = rule.strongest() == Level.NOTE;
    String level = (advice ? Level.NOTE : Level.WARNING).label();
    String summary = ResultText.sentence(rule.summary());
    String description = Limits.description(ResultText.sentence(rule.description()));
    String suppression = "To suppress it: @SuppressWarnings(\"" + rule.name() + "\") // why";
    Map<String, Object> properties = new TreeMap<>();
    properties.put("precision", advice ? "medium" : "high");
    properties.put("problem.severity", advice ? "recommendation" : level);
    properties.put("tags", tags(rule));
    return new ReportingDescriptor(
        rule.name(),
        new MultiformatMessageString(summary, null),
        new MultiformatMessageString(description, null),
        new MultiformatMessageString(
            summary + "\n\n" + description + "\n\n" + suppression,
            LINK_TO_PAGE.matcher(Rules.page(rule.name())).replaceAll("$1")),
        new ReportingConfiguration(level),
        properties);
  }

  /** The manner in which GitHub knows the numbers of weaknesses. */
  private static List<String> tags(RuleInfo rule) {
    return Stream.concat(
            Stream.of("concurrency", "correctness"),
            rule.cwes().stream().map("external/cwe/cwe-%03d"::formatted))
        .toList();
  }
}
