// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What makes a finding the same one while the code around it moves: no line number, no message and
 * no path takes part.
 *
 * @param rule the name of the rule
 * @param map the qualified name of the map
 * @param accesses the kinds and methods of the accesses, sorted, whichever of them the finding
 *     stands at
 * @param ordinal counts those that are equal in all else, from one
 */
public record Identity(String rule, String map, List<String> accesses, int ordinal) {
  public Identity {
    accesses = List.copyOf(accesses);
  }

  /**
   * @param findings all findings of a report, in its order
   * @return their identities, in that order
   */
  public static List<Identity> of(List<Finding> findings) {
    Map<Identity, Integer> seen = new HashMap<>();
    List<Identity> identities = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Identity first = first(finding);
      identities.add(first.numbered(seen.merge(first, 1, Integer::sum)));
    }
    return identities;
  }

  private static Identity first(Finding finding) {
    List<String> accesses =
        Stream.of(finding.primary(), finding.other())
            .filter(side -> side != null)
            .map(side -> side.kind().label() + " " + side.method())
            .sorted()
            .toList();
    return new Identity(finding.rule(), finding.map().qualifiedName(), accesses, 1);
  }

  private Identity numbered(int number) {
    return new Identity(rule, map, accesses, number);
  }

  /** What it has in common with those that are equal but for the ordinal. */
  public Identity unnumbered() {
    return numbered(1);
  }

  /** One line that people can read and tools can compare. */
  @Override
  public String toString() {
    String line = rule + " " + map + ": " + String.join(", ", accesses);
    return ordinal == 1 ? line : line + " [" + ordinal + "]";
  }
}
