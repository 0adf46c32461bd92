// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Safety;
import java.util.List;
import java.util.Set;

/**
 * The conflicts between giving a field another map and using the map that the field holds: whoever
 * reads a plain field without the writer's lock may find the old map for ever, or the new one half
 * filled (JLS 17.5, 17.4.5). Of two writers that copy and replace, one is lost.
 */
final class Publications {
  private final Engine engine;
  private final CompoundActions compounds;
  private final MapKey key;

  Publications(Engine engine, CompoundActions compounds, MapKey key) {
    this.engine = engine;
    this.compounds = compounds;
    this.key = key;
  }

  /**
   * Finds them.
   *
   * @param uses the loads of and stores to the field after initialisation
   * @param safety of the maps that the field holds
   */
  List<Conflict> of(List<RootedAccess> uses, Safety safety) {
    List<RootedAccess> live = uses.stream().filter(a -> !isGiven(a)).toList();
    if (key.field().isVolatile() || key.isContent()) {
      return compounds.of(key, Safety.CONCURRENT, live);
    }
    if (safety == Safety.CONCURRENT || safety == Safety.SYNCHRONIZED) {
      return List.of();
    }
    List<Conflict> found =
        FieldConflicts.among(
            engine,
            new FieldConflicts.Among(key, true),
            live,
            List.of(),
            () -> {
              MapAccesses map =
                  new MapAccesses(engine.program(), key, live, (a, b) -> a.isSwap() != b.isSwap());
              new RootEvidence(map).find();
              new LockEvidence(map).find();
              new UseEvidence(map, false, null, false, Set.of()).find();
              return map.conflicts();
            });
    return found.stream().map(Publications::weighed).filter(Publications::tells).toList();
  }

  /** Whether a caller's map is stored: it is handed in while an object is set up, as a rule. */
  private static boolean isGiven(RootedAccess use) {
    List<Place> places = use.access().act().value().places();
    return !places.isEmpty()
        && places.stream().allMatch(p -> p.root() instanceof Place.Input && p.base() == null);
  }

  /**
   * A map that is handed in without a lock, or by any caller, is handed in before the object's work
   * begins, as far as is known.
   */
  private static Conflict weighed(Conflict c) {
    boolean byAnyone = !swap(c).byTask();
    Evidence evidence =
        switch (c.evidence()) {
          case LOCKED_ELSEWHERE ->
              c.first().isSwap() || c.first().isLocked() ? Evidence.INCIDENTAL_LOCK : c.evidence();
          case TASK_AND_CALLER -> byAnyone ? Evidence.TASK_AND_ANYONE : c.evidence();
          default -> c.evidence();
        };
    return new Conflict(c.first(), c.second(), evidence, c.lock());
  }

  /** A memo of an immutable map may be computed twice, and whichever is seen is whole. */
  private static boolean tells(Conflict c) {
    RootedAccess swap = swap(c);
    return !swap.onMiss()
        || !swap.access().act().value().places().stream().allMatch(Publications::isFrozen);
  }

  private static boolean isFrozen(Place place) {
    return place instanceof Place.View view && view.trait() == Trait.IMMUTABLE
        || place.unwrapped() instanceof Place.Alloc alloc && alloc.site().has(Trait.IMMUTABLE);
  }

  private static RootedAccess swap(Conflict c) {
    return c.first().isSwap() ? c.first() : c.second();
  }
}
