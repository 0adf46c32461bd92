// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.finding.Level;
import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param name its one name everywhere: class, ruleId, {@code @SuppressWarnings} value, docs page
 * @param strongest the strongest level it reports
 * @param summary one sentence without a final period
 * @param description one paragraph, 1,024 characters at most
 * @param cwes numbers of the weaknesses in the Common Weakness Enumeration, ascending
 */
public record RuleInfo(
    String name, Level strongest, String summary, String description, List<Integer> cwes) {
  public RuleInfo {
    cwes = List.copyOf(cwes);
  }
}
