// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What makes a finding the same one while the code around it moves: no line number, no message, no
 * path and no number that a compiler gives takes part.
 *
 * <p>Which two accesses a finding shows may change with any other use of the map. So whoever
 * follows one alert over time goes by rule and map alone ({@link #alert}); with the accesses it is
 * the name for those who ask whether a change has added another race on a known map.
 *
 * @param rule the name of the rule
 * @param map the qualified name of the map, without the numbers of lambdas and anonymous classes
 * @param accesses the kinds and methods of the accesses, sorted, whichever of them the finding
 *     stands at; none in that of an alert
 * @param ordinal counts those that are equal in all else, from one
 */
public record Identity(String rule, String map, List<String> accesses, int ordinal) {
  private static final Pattern NUMBER = Pattern.compile("(?<=[.$])\\d+");

  public Identity {
    accesses = List.copyOf(accesses);
  }

  /**
   * @param findings all findings of a report, in its order
   * @return their identities, in that order
   */
  public static List<Identity> of(List<Finding> findings) {
    return numbered(findings.stream().map(Identity::first).toList());
  }

  /**
   * @param findings all findings of a report, in its order
   * @return those of their alerts, in that order
   */
  public static List<Identity> alerts(List<Finding> findings) {
    return numbered(findings.stream().map(finding -> first(finding).alert()).toList());
  }

  private static Identity first(Finding finding) {
    List<String> accesses = finding.sides().stream().map(Side::access).sorted().toList();
    return new Identity(finding.rule(), withoutNumbers(finding.map().qualifiedName()), accesses, 1);
  }

  static String withoutNumbers(String name) {
    return NUMBER.matcher(name).replaceAll("");
  }

  private static List<Identity> numbered(List<Identity> identities) {
    Map<Identity, Integer> seen = new HashMap<>();
    List<Identity> numbered = new ArrayList<>(identities.size());
    for (Identity first : identities) {
      numbered.add(first.numbered(seen.merge(first, 1, Integer::sum)));
    }
    return numbered;
  }

  private Identity numbered(int number) {
    return new Identity(rule, map, accesses, number);
  }

  /** What it has in common with those that are equal but for the ordinal. */
  public Identity unnumbered() {
    return numbered(1);
  }

  /** What it has in common with other accesses to the same map, unnumbered. */
  public Identity alert() {
    return new Identity(rule, map, List.of(), 1);
  }

  /** One line that people can read and tools can compare. */
  @Override
  public String toString() {
    String line = rule + " " + map + (accesses.isEmpty() ? "" : ": " + String.join(", ", accesses));
    return ordinal == 1 ? line : line + " [" + ordinal + "]";
  }
}
