// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.knowledge.Effect.Touch;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the thread that runs a method touches in it: one access per place, kind and position. */
final class AccessLog {
  private static final int MAX_ACCESSES = 200;
  private static final int MAX_ACCESSES_PER_PLACE = 12;
  private static final int MAX_REFERENCES = 60;
  private static final int MAX_ALIKE = 3;

  private final Map<Key, Access> accesses = new LinkedHashMap<>();
  private final Map<Place, int[]> accessesOfPlace = new HashMap<>();
  private final Map<Kind, int[]> alike = new HashMap<>();

  private int contents;
  private int references;

  private record Key(Place place, Touch touch, boolean ofReference, Location at) {}

  /** Accesses of one kind differ in nothing but their position; a few of them say it all. */
  private record Kind(
      Place place,
      Access.What what,
      Lockset locks,
      Set<Place> ended,
      Signals signalled,
      Choice choice,
      boolean ofReference,
      boolean proven,
      boolean onMiss,
      boolean afterStart,
      boolean compound) {
    static Kind of(Access access) {
      return new Kind(
          access.place(),
          access.what(),
          access.locks(),
          access.ended(),
          access.signalled(),
          access.choice(),
          access.isOfReference(),
          access.proven(),
          access.onMiss(),
          access.afterStart(),
          access.act() != null && access.act().compound() != null);
    }
  }

  Collection<Access> all() {
    return accesses.values();
  }

  /**
   * Adds an access.
   *
   * @return false where it was left out because there are too many
   */
  boolean add(Access access) {
    Key key =
        new Key(
            foundWhere(access.place()),
            access.touch(),
            access.isOfReference(),
            access.trace().last().at());
    Access known = accesses.get(key);
    if (known != null) {
      boolean same = known.place().equals(access.place());
      accesses.put(key, same ? merge(known, access) : lessLocked(known, access));
      return true;
    }
    if (++alike.computeIfAbsent(Kind.of(access), k -> new int[1])[0] > MAX_ALIKE) {
      return true;
    }
    int[] counts = accessesOfPlace.computeIfAbsent(access.place(), k -> new int[2]);
    boolean full =
        access.isOfReference() ? ++references > MAX_REFERENCES : ++contents > MAX_ACCESSES;
    if (full || ++counts[access.writes() ? 1 : 0] > MAX_ACCESSES_PER_PLACE) {
      return false;
    }
    accesses.put(key, access);
    return true;
  }

  private static Access lessLocked(Access first, Access second) {
    return second.locks().asMap().size() < first.locks().asMap().size() ? second : first;
  }

  /** The place, the same for all ways on which the object was found. */
  private static Place foundWhere(Place place) {
    return place.root() instanceof Place.Alloc alloc
            && !alloc.site().isFresh()
            && alloc.site().origin() != null
        ? Places.replaceRoot(place, Map.of(alloc, new Place.Alloc(alloc.site().root(), false)))
        : place;
  }

  private static Access merge(Access first, Access second) {
    return new Access(
        first.place(),
        second.writes() ? second.what() : first.what(),
        first.locks().join(second.locks()),
        State.intersection(first.ended(), second.ended()),
        first.signalled().join(second.signalled()),
        Math.max(first.guesses(), second.guesses()),
        first.onMiss() || second.onMiss(),
        first.afterStart() || second.afterStart(),
        first.choice() != null && first.choice().equals(second.choice()) ? first.choice() : null,
        first.act() == null || first.act().compound() == null ? second.act() : first.act(),
        first.trace());
  }
}
