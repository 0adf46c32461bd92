// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Evidence;
import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.CopyReturned;
import io.mapvet.fix.Sources;
import java.util.List;

/** A guarded map that leaves its lock. */
final class GuardedMapEscapes implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "GuardedMapEscapes",
        Level.ERROR,
        "A map that a lock guards, or a live view of it, leaves the lock",
        "A lock guards a map only while everybody who uses the map holds it. A method that returns"
            + " the map itself, an unmodifiable wrapper of it, or its keySet, values, entrySet or a"
            + " stream of them, gives it to callers that know nothing of the lock.",
        List.of(362, 495, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return conflict.first().isEscape()
        || isBeyond(map, conflict.first(), conflict.second())
        || isBeyond(map, conflict.second(), conflict.first());
  }

  /** Whether other code uses without a lock what the class of the field guards with one. */
  private static boolean isBeyond(SharedMap map, RootedAccess unlocked, RootedAccess guarded) {
    return map.beyond().contains(unlocked.at()) && !unlocked.isLocked() && guarded.isLocked();
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    boolean passed = conflict.evidence() == Evidence.PASSED_ON;
    return (passed ? "pass" : "return")
        + " a copy made under the lock, such as "
        + (map.subject().type().endsWith("Map") ? "Map.copyOf" : "List.copyOf")
        + ", or offer methods that hold the lock and do what callers need";
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return conflict.evidence() == Evidence.PASSED_ON ? null : CopyReturned.of(map, sources);
  }
}
