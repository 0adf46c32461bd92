// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names by which other threads know an object that a method has made and put somewhere. */
final class PublishedNames {
  private PublishedNames() {}

  /**
   * An access of an object made here as those see it who find the object elsewhere.
   *
   * @return the access by each other name of the object
   */
  static List<Access> of(State state, Access access) {
    Place place = access.place();
    Place root = place.root();
    Value published = state.load(root, HeapKey.PUBLISHED);
    List<Access> known = new ArrayList<>();
    if (place instanceof Place.Given given && access.proven()) {
      found(state, given).forEach(object -> known.add(access.at(object).guessing(1)));
    }
    for (Place name : published == null ? List.<Place>of() : published.places()) {
      boolean given = Places.isGiven(name);
      if (given && !access.proven()) {
        continue; // it may be another object, not given away
      }
      if (state.unseen.stream().anyMatch(unseen -> Places.isPrefix(unseen, name))) {
        continue;
      }
      Map<Place, Place> names = Map.of(root, name);
      Place map = Places.replaceRoot(place, names);
      Access byName =
          access
              .at(map)
              .withLocks(
                  held ->
                      held.mapLocks(l -> named(l, state, names, name, map, published)).onWayTo(map))
              .after(given ? Answers.named(access.ended(), name, state) : access.ended());
      if (!name.isLocal()) {
        known.add(isOwn(root, name) ? byName.with(Choice.own(name)) : byName);
      } else if (given) {
        known.add(byName);
      }
    }
    return known;
  }

  /**
   * What a callee has made and given away as tasks have it that only this frame knows, and that
   * find in the container what the callee has left there.
   */
  private static List<Place> found(State state, Place.Given given) {
    Value kept = state.load(given.base(), HeapKey.CONTENT);
    List<Place> found = new ArrayList<>();
    for (Place object : kept == null ? List.<Place>of() : kept.places()) {
      if (object instanceof Place.Alloc made && made.site().root() == given.site().root()) {
        found.add(object);
      }
    }
    return found;
  }

  /** Whether the thread has made the object itself, and put it beside others. */
  private static boolean isOwn(Place object, Place name) {
    return object instanceof Place.Alloc alloc && alloc.site().isFresh() && Places.hasElement(name);
  }

  /** Whether the value is certainly one object. */
  static boolean areOne(State state, Value value) {
    return value.complete()
        && (value.places().size() == 1 || atField(state, value.places()) != null);
  }

  /**
   * The one object that the value is unless it is null, or null: also where that is what a field
   * holds, found there or made because there was none.
   */
  static Place one(State state, Value value) {
    Place only = value.mustUnlessNull();
    return only != null || !value.complete()
        ? only
        : atField(state, value.places().stream().filter(p -> p != Place.NULL).toList());
  }

  private static Place atField(State state, List<Place> places) {
    for (Place field : places) {
      if (!field.isLocal()
          && places.stream().allMatch(p -> p.equals(field) || isOnlyAt(state, p, field))) {
        return field;
      }
    }
    return null;
  }

  private static boolean isOnlyAt(State state, Place made, Place field) {
    Value names = state.load(made, HeapKey.PUBLISHED);
    return names != null && field.equals(names.must());
  }

  /** The lock by another name of the object that the method has made. */
  private static Lock named(
      Lock lock, State state, Map<Place, Place> names, Place name, Place map, Value published) {
    if (lock.isRelative()) {
      return lock.near(map);
    }
    Place place = Heap.nameAlong(state, Places.replaceRoot(lock.place(), names), name);
    Place own = ofTheSameOwner(place, published.places(), name);
    return own == null ? null : lock.at(own);
  }

  /** The lock of an owner under one name of what it owns, as that of the owner by another name. */
  private static Place ofTheSameOwner(Place lock, List<Place> names, Place name) {
    if (Places.isPrefix(lock, name)) {
      return lock;
    }
    for (Place other : names) {
      Place moved = Places.isPrefix(lock, other) ? Places.moveAlong(lock, other, name) : null;
      if (moved != null) {
        return moved;
      }
    }
    return lock;
  }
}
