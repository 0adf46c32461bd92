// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import java.util.List;

/**
 * Iterations of a synchronized map without its monitor. Each method of such a map is one step, an
 * iteration is many: whoever iterates must hold the map's own monitor all the time ({@link
 * java.util.Collections#synchronizedMap}). That the map is a synchronized one is evidence enough of
 * other threads.
 */
final class UnlockedIterations {
  private final MapAccesses map;

  private UnlockedIterations(MapAccesses map) {
    this.map = map;
  }

  /** The conflicts among the accesses of a synchronized map in a field. */
  static List<Conflict> of(Program program, MapKey key, List<RootedAccess> live) {
    MapAccesses map = new MapAccesses(program, key, live, UnlockedIterations::areOne);
    new RootEvidence(map).find();
    new UnlockedIterations(map).find();
    return map.conflicts();
  }

  private void find() {
    for (RootedAccess iteration : map.live()) {
      for (RootedAccess change : map.live()) {
        if (isUnlocked(iteration)
            && change.writes()
            && map.mayRace(iteration, change)
            && CompoundActions.mayComeBetween(iteration, change)) {
          map.add(iteration, change, Evidence.UNLOCKED_ITERATION, null);
          break;
        }
      }
    }
  }

  /** Whether a conflict of a synchronized map is one that its own monitor does not prevent. */
  static boolean isOne(Conflict conflict) {
    return areOne(conflict.first(), conflict.second());
  }

  /** The same conflict with the iteration first: it is what has to be mended. */
  static Conflict told(Conflict conflict) {
    return isUnlocked(conflict.first())
        ? conflict
        : new Conflict(conflict.second(), conflict.first(), conflict.evidence(), conflict.lock());
  }

  /** Whether one side iterates while the other goes through a wrapper that locks itself. */
  static boolean isBesideWrapper(Conflict conflict) {
    return isOne(conflict) && isThroughWrapper(told(conflict).second().access());
  }

  private static boolean isThroughWrapper(Access access) {
    return access.locks().asMap().keySet().stream()
        .anyMatch(
            lock ->
                lock.place() instanceof Place.View view
                    && view.trait() == Trait.SYNCHRONIZED
                    && view.unwrapped().equals(access.place()));
  }

  private static boolean areOne(RootedAccess a, RootedAccess b) {
    return isUnlocked(a) && b.writes() || isUnlocked(b) && a.writes();
  }

  /** Whether the monitor of the map is held or, by its field, that of a map like it. */
  private static boolean holdsMonitor(RootedAccess rooted) {
    Access access = rooted.access();
    FieldKey field = Places.field(access.place());
    return access.locks().asMap().keySet().stream()
        .anyMatch(
            lock ->
                lock.isMonitor()
                    && !lock.isRelative()
                    && !isView(lock.place())
                    && (lock.place().equals(access.place())
                        || (field != null && field.equals(Places.field(lock.place())))));
  }

  private static boolean isView(Place place) {
    return place instanceof Place.View view && view.trait() != Trait.SYNCHRONIZED;
  }

  private static boolean isUnlocked(RootedAccess access) {
    return access.touch() == Touch.ITERATE
        && access.access().what().stepwise()
        && !access.writes()
        && !holdsMonitor(access);
  }
}
