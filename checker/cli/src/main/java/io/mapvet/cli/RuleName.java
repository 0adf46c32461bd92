// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.terminal.UserError;
import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.util.List;

/** What users call rules. */
final class RuleName {
  private RuleName() {}

  /**
   * The name of a rule.
   *
   * @param given the name in whatever case
   * @throws UserError where there is none, with those that may be meant
   */
  static String of(String given) {
    List<String> names = Rules.all().stream().map(RuleInfo::name).toList();
    for (String name : names) {
      if (name.equalsIgnoreCase(given)) {
        return name;
      }
    }
    List<String> near = Similarity.nearest(given, names);
    throw new UserError(
        "no rule '%s'; %s"
            .formatted(
                given,
                near.isEmpty()
                    ? "'mapvet rules' lists them"
                    : "did you mean " + String.join(" or ", near) + "?"));
  }
}
