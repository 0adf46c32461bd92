// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Two accesses of one map that conflict, that no common lock keeps apart and nothing orders.
 *
 * @param first the access to report at: unguarded rather than guarded, a write rather than a read
 * @param second the access it conflicts with
 * @param evidence why they may overlap
 * @param lock for locking evidence the lock that is missing, as people write it; else null
 */
public record Conflict(RootedAccess first, RootedAccess second, Evidence evidence, String lock) {
  /** Whether one side iterates a map that the other uses through a synchronized wrapper. */
  public boolean isIterationBesideWrapper() {
    return UnlockedIterations.isBesideWrapper(this);
  }

  /**
   * Whether one side holds a lock in a mode that does not guard it, and either nothing else that
   * does, or the other side holds that lock, too.
   */
  public boolean isOfWeakLock() {
    return isTooWeak(first, second) || isTooWeak(second, first);
  }

  private static boolean isTooWeak(RootedAccess weak, RootedAccess other) {
    Map<String, Mode> held = weak.guards();
    Set<String> there = other.guards().keySet();
    return weak.isGuardedTooWeakly()
        && (held.values().stream().noneMatch(mode -> mode == Mode.EXCLUSIVE)
            || held.entrySet().stream()
                .filter(lock -> !Lockset.guards(lock.getValue(), weak.writes()))
                .anyMatch(lock -> there.contains(lock.getKey())));
  }

  /** Whether it is about which map a field holds, rather than about a map's content. */
  public boolean isOfReference() {
    return first.isOfReference();
  }
}
