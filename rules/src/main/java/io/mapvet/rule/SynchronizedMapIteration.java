// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Level;
import io.mapvet.knowledge.Safety;
import java.util.List;

/** A synchronized map that is iterated without its own monitor. */
final class SynchronizedMapIteration implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "SynchronizedMapIteration",
        Level.ERROR,
        "A synchronized map is iterated, streamed or copied without holding its lock",
        "A synchronized map locks itself for each call, and an iteration, a stream or a copy made"
            + " through a view is many calls: another thread may change the map between two of"
            + " them. The iteration must hold the monitor of the map itself, not of a view of it and"
            + " not of another object.",
        List.of(362, 662, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    if (map.safety() != Safety.SYNCHRONIZED) {
      return conflict.isIterationBesideWrapper();
    }
    return !conflict.evidence().isCompound()
        && (conflict.first().kind() == AccessKind.ITERATE
            || conflict.second().kind() == AccessKind.ITERATE);
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return "synchronize on "
        + map.subject().name()
        + " itself around the whole iteration, or make it a concurrent map, whose iterators bear"
        + " changes";
  }
}
