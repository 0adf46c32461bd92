// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

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
      Engine engine,
      MapKey key,
      List<RootedAccess> live,
      boolean readsMutate,
      Safety holder,
      boolean onDemand) {
    if (live.stream().noneMatch(RootedAccess::writes)) {
      return List.of();
    }
    Set<FieldKey> keepers = keepers(engine, live);
    return among(
        engine,
        new Among(key, false),
        live,
        Arrays.asList(readsMutate, holder, onDemand, keepers),
        () -> {
          MapAccesses map = new MapAccesses(engine.program(), key, live);
          new RootEvidence(map).find();
          new LockEvidence(map).find();
          new UseEvidence(map, readsMutate, holder, onDemand, keepers).find();
          return map.conflicts();
        });
  }

  /** The maps made for several threads of whose values the accesses are. */
  private static Set<FieldKey> keepers(Engine engine, List<RootedAccess> live) {
    Set<FieldKey> keepers = new LinkedHashSet<>();
    for (RootedAccess access : live) {
      FieldKey keeper = UseEvidence.keeper(access);
      if (keeper != null
          && engine.program().role(keeper.type()) == Role.MAP
          && KnownMaps.isForThreads(engine.fields().safety(keeper))) {
        keepers.add(keeper);
      }
    }
    return keepers;
  }

  /**
   * Finds conflicts among accesses, unless they were found before among the same ones.
   *
   * @param name tells the work from others
   * @param others all else that the conflicts depend on, but for the program
   */
  static List<Conflict> among(
      Engine engine,
      Among name,
      List<RootedAccess> live,
      List<?> others,
      Supplier<List<Conflict>> work) {
    return engine.outcome(
        name,
        List.of(
            new Same(live),
            live.stream()
                .limit(MapAccesses.MAX_ACCESSES)
                .filter(access -> !access.hasFixedLockNames())
                .map(Guards::of)
                .toList(),
            others),
        work);
  }

  /**
   * The work of finding conflicts among accesses.
   *
   * @param ofReference whether they use the field, rather than what the map contains
   */
  record Among(MapKey map, boolean ofReference) {}

  /** The very same objects in the same order. */
  record Same(List<?> all) {
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Same that) || all.size() != that.all.size()) {
        return false;
      }
      if (all == that.all) {
        return true;
      }
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) != that.all.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return all.size();
    }
  }
}
