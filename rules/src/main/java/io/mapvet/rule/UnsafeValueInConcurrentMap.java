// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Level;
import java.util.List;

/** A plain map that is a value of a concurrent or synchronized map. */
final class UnsafeValueInConcurrentMap implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "UnsafeValueInConcurrentMap",
        Level.ERROR,
        "A plain map kept as a value in a concurrent map is changed by several threads",
        "A concurrent map makes the changes of itself safe, not those of its values: every thread"
            + " that asks for the same key gets the same plain map, and what they do to it is not"
            + " kept apart by anything.",
        List.of(362, 567, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return map.scope() == SharedMap.Scope.VALUE;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return "make the values concurrent maps too, or change each inside compute of the map that"
        + " holds it";
  }
}
