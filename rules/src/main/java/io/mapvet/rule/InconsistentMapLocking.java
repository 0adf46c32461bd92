// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Evidence;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.HoldLock;
import io.mapvet.fix.Sources;
import java.util.List;

/** A map locked here and not there, or under different locks. */
final class InconsistentMapLocking implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "InconsistentMapLocking",
        Level.ERROR,
        "A plain map is used under a lock here and without that lock there",
        "A lock guards a map only if every thread takes the same lock for every access, reads"
            + " included. Reported are maps locked in one place and not in another, under different"
            + " locks, under an instance's lock although static, under a lock that is replaced, and"
            + " against their @GuardedBy.",
        List.of(362, 366, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return switch (conflict.evidence()) {
      case LOCKED_ELSEWHERE, INCIDENTAL_LOCK, ONLY_TOLD, GUARDED_BY -> true;
      case STATIC_REGISTRY, LOOK_UP_PATH, TASK_AND_ANYONE -> false;
      default -> conflict.first().isLocked() || conflict.second().isLocked();
    };
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    String lock = lock(map, conflict);
    if (conflict.evidence() == Evidence.GUARDED_BY) {
      return "hold " + lock + " here, as the declaration's @GuardedBy says";
    }
    boolean bothLocked = conflict.first().isLocked() && conflict.second().isLocked();
    if (bothLocked) {
      return "use one and the same lock for every access, one that is never replaced"
          + (map.scope() == SharedMap.Scope.STATIC_FIELD ? " and that is static like the map" : "");
    }
    return "hold "
        + lock
        + " here too: a reader without the lock sees it in the middle of a change";
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return HoldLock.of(map, sources);
  }

  private static String lock(SharedMap map, Conflict conflict) {
    if (conflict.lock() != null) {
      return conflict.lock();
    }
    return conflict.second().lockNames(map.subject().name()).stream()
        .filter(name -> conflict.second().isUnderOneLock())
        .findFirst()
        .orElse("the same lock");
  }
}
