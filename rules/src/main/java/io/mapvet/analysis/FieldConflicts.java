// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Safety;
import java.util.List;

/**
 * The conflicts on one map that no single flow shows: its accesses come from different roots, and
 * something else than the flow says that two threads make them.
 */
final class FieldConflicts {
  private FieldConflicts() {}

  /**
   * Finds them.
   *
   * @param live the accesses after initialisation
   * @param readsMutate whether a read changes the map
   * @param holder the safety of what contains the map; null where a field holds the map itself
   * @param onDemand whether the map is made where none was found, without a lock
   */
  static List<Conflict> of(
      Program program,
      MapKey key,
      List<RootedAccess> live,
      boolean readsMutate,
      Safety holder,
      boolean onDemand) {
    if (live.stream().noneMatch(RootedAccess::writes)) {
      return List.of();
    }
    MapAccesses map = new MapAccesses(program, key, live);
    new RootEvidence(map).find();
    new LockEvidence(map).find();
    new UseEvidence(map, readsMutate, holder, onDemand).find();
    return map.conflicts();
  }
}
