// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.OtherMap;
import io.mapvet.fix.Sources;
import java.util.List;

/** A map in a field that several threads use without a lock. */
final class UnguardedSharedMap implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "UnguardedSharedMap",
        Level.ERROR,
        "A plain map in a field is reached by two threads with no lock in common",
        "Two threads reach the map through the same object, one of them writes, and neither a common"
            + " lock nor any ordering keeps them apart. Entries are lost, iteration fails, and a"
            + " look-up during a resize may never return.",
        List.of(362, 366, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return map.scope() == SharedMap.Scope.INSTANCE_FIELD;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return Advice.instead(map);
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return OtherMap.of(map, sources);
  }
}
