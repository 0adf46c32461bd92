// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.knowledge.Effect.Touch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What the thread that runs a method touches in it: of each place, kind and position one access, or
 * two that are kept from others in different ways, as where one way there has a lock and another
 * one comes after what the lock is for.
 */
final class AccessLog {
  private static final int MAX_ACCESSES = 200;
  private static final int MAX_ACCESSES_PER_PLACE = 12;

  /** What stands at the end of the longest chains leaves room for what is nearer. */
  private static final int MAX_FAR = 100;

  private static final int MAX_REFERENCES = 60;
  private static final int MAX_ALIKE = 3;

  /** So many accesses are kept apart from one of the same kind and position. */
  private static final int MAX_APART = 40;

  private final Map<Key, Access> accesses = new LinkedHashMap<>();
  private final Map<Place, OfPlace> places = new HashMap<>();

  private int contents;
  private int far;
  private int references;
  private int apart;

  private record Key(Place place, Touch touch, boolean ofReference, Location at, boolean first) {
    Key another() {
      return new Key(place, touch, ofReference, at, false);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && touch == that.touch
          && ofReference == that.ofReference
          && first == that.first
          && at.equals(that.at)
          && place.equals(that.place);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * place.hashCode() + at.hashCode()) + (first ? 0 : 1);
    }
  }

  /** How many accesses of one place there are, and how many of each kind. */
  private static final class OfPlace {
    private final List<Access> kinds = new ArrayList<>(2);
    private final List<Integer> alike = new ArrayList<>(2);
    private int reads;
    private int writes;

    /** Counts the access, and gives how many of its kind there are now. */
    int alike(Access access) {
      for (int i = 0; i < kinds.size(); i++) {
        if (isAlike(kinds.get(i), access)) {
          alike.set(i, alike.get(i) + 1);
          return alike.get(i);
        }
      }
      kinds.add(access);
      alike.add(1);
      return 1;
    }

    int count(boolean write) {
      return write ? ++writes : ++reads;
    }
  }

  /** Accesses of one kind differ in nothing but their position; a few of them say it all. */
  private static boolean isAlike(Access first, Access second) {
    return first.isOfReference() == second.isOfReference()
        && first.proven() == second.proven()
        && first.onMiss() == second.onMiss()
        && first.trace().given().equals(second.trace().given())
        && first.beside().equals(second.beside())
        && isCompound(first) == isCompound(second)
        && first.what().equals(second.what())
        && first.locks().equals(second.locks())
        && first.ended().equals(second.ended())
        && first.signalled().equals(second.signalled())
        && Objects.equals(first.choice(), second.choice());
  }

  private static boolean isCompound(Access access) {
    return access.act() != null && access.act().compound() != null;
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
    Key key = key(access);
    Access known = accesses.get(key);
    if (known != null && areApart(known, access)) {
      Key another = key.another();
      Access second = accesses.get(another);
      if (second == null && apart < MAX_APART) {
        apart++;
        accesses.put(another, access);
        return true;
      }
      key = second == null ? key : another;
      known = second == null ? known : second;
    }
    if (known != null) {
      boolean same = known.place().equals(access.place());
      accesses.put(key, same ? merge(known, access) : lessLocked(known, access));
      return true;
    }
    OfPlace ofPlace = places.computeIfAbsent(access.place(), k -> new OfPlace());
    if (ofPlace.alike(access) > MAX_ALIKE) {
      return true;
    }
    if (isFull(access) || ofPlace.count(access.writes()) > MAX_ACCESSES_PER_PLACE) {
      return false;
    }
    accesses.put(key, access);
    return true;
  }

  private static Key key(Access access) {
    return new Key(
        foundWhere(access.place()),
        access.touch(),
        access.isOfReference(),
        access.trace().last().at(),
        true);
  }

  /** Whether each is kept from others in a way in which the other one is not. */
  static boolean areApart(Access first, Access second) {
    return first.place().equals(second.place())
        && !isAsOpen(first, second)
        && !isAsOpen(second, first);
  }

  private static boolean isAsOpen(Access first, Access second) {
    return second.ended().containsAll(first.ended())
        && first.locks().join(second.locks()).equals(first.locks())
        && first.signalled().join(second.signalled()).equals(first.signalled());
  }

  /** Counts the access, and tells whether there are too many of its sort. */
  private boolean isFull(Access access) {
    if (access.isOfReference()) {
      return ++references > MAX_REFERENCES;
    }
    return access.trace().isLongest() && ++far > MAX_FAR || ++contents > MAX_ACCESSES;
  }

  /** Replaces the accesses from one to another of them, in the order in which they were added. */
  void change(int from, int until, UnaryOperator<Access> change) {
    int i = 0;
    for (Map.Entry<Key, Access> entry : accesses.entrySet()) {
      if (i >= until) {
        return;
      }
      if (i++ >= from) {
        entry.setValue(change.apply(entry.getValue()));
      }
    }
  }

  private static Access lessLocked(Access first, Access second) {
    return second.locks().asMap().size() < first.locks().asMap().size()
        ? second.weakenedBy(first)
        : first.weakenedBy(second);
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
        SmallSet.intersection(first.ended(), second.ended()),
        first.signalled().join(second.signalled()),
        Math.max(first.guesses(), second.guesses()),
        first.onMiss() || second.onMiss(),
        first.beside().and(second.beside()),
        Choice.join(first.choice(), second.choice()),
        first.act() == null || first.act().compound() == null ? second.act() : first.act(),
        first.weakenedBy(second).trace());
  }
}
