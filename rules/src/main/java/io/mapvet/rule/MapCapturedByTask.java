// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.OtherMap;
import io.mapvet.fix.Sources;
import java.util.List;

/** A local or parameter map that a task captured and another thread uses at the same time. */
final class MapCapturedByTask implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "MapCapturedByTask",
        Level.ERROR,
        "A plain local map is used by a task and by another thread at the same time",
        "A lambda, an anonymous class or a task object that runs on another thread shares the maps it"
            + " captured. Without a lock, and before the task has certainly ended, every access"
            + " beside a write is a data race: entries are lost, iteration fails, a look-up may"
            + " never return.",
        List.of(362, 366, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return map.scope() == SharedMap.Scope.LOCAL;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    boolean withStarter = !conflict.first().byTask() || !conflict.second().byTask();
    String wait = withStarter ? "wait for the task to end before using the map, or " : "";
    return wait + Advice.instead(map);
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return OtherMap.of(map, sources);
  }
}
