// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Habit;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.OtherMap;
import io.mapvet.fix.Sources;
import java.util.List;

/** A static map that several threads use without a lock. */
final class StaticMutableMap implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "StaticMutableMap",
        Level.ERROR,
        "A plain static map is written after initialisation and reached by several threads",
        "A static map belongs to every thread of the process. One that is filled by its class's"
            + " initialiser and then only read is safe; one that is written later needs a lock in"
            + " every method that touches it, or a concurrent type.",
        List.of(362, 567, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return map.scope() == SharedMap.Scope.STATIC_FIELD;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    if (!conflict.first().onMiss() && !conflict.second().onMiss()) {
      return Advice.instead(map);
    }
    return Advice.instead(map)
        + (map.habits().contains(Habit.RECURSIVE)
            ? "; compute the value first, and go on with what putIfAbsent returns"
            : "; make the look-up and the write one computeIfAbsent");
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return OtherMap.of(map, sources);
  }
}
