// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A lock by identity.
 *
 * @param place the object locked
 * @param kind what of the object it is
 * @param stable false where two threads may lock different objects here: one found in a field that
 *     is assigned again after initialisation, one of several elements, a boxed or a fresh one. It
 *     guards nothing
 * @param shared whether it is the read side of a read-write lock, or an optimistic stamp; both
 *     sides may be held at once
 * @param index where the path to the object goes through an element of a container: which one, if
 *     that is known; else null. A flag that a thread has won, and a lock that is known relative to
 *     the map, have a mark here
 */
record Lock(Place place, Kind kind, boolean stable, boolean shared, Term index) {
  /** What of an object a thread may have for itself. */
  enum Kind {
    MONITOR,

    /** The lock that the object is. */
    OBJECT,

    /** The place in a map that a function is computing. No code can take it otherwise. */
    ENTRY,

    /** A flag that was found unset and has been set. */
    FLAG
  }

  /** The index of the very element through which the path to the map goes, whichever that is. */
  static final Term SAME_AS_MAP = new Term.Constant(Lock.class);

  /** How an index comes from the key by which the map was chosen. */
  private record Computed(Term ofKey) {
    /** Tells two ways from each other, and nothing to people. */
    @Override
    public String toString() {
      return Guards.COMPUTED + Integer.toHexString(ofKey.toString().hashCode());
    }
  }

  /**
   * Of a flag: that it was won.
   *
   * @param under the name of the lock under which it was won, or empty
   * @param onWay whether the path to it goes through the very element that the path to the map does
   */
  private record Won(String under, boolean onWay) {}

  /**
   * Of a lock of which no more is known than where it stands to the map.
   *
   * @param lock the lock, as a part of an object, or that object
   * @param map the field of the same object that holds the map
   */
  record Relative(Place lock, Place map) {}

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Lock that
            && kind == that.kind
            && stable == that.stable
            && shared == that.shared
            && place.equals(that.place)
            && Objects.equals(index, that.index));
  }

  @Override
  public int hashCode() {
    return 31 * place.hashCode() + Objects.hashCode(index);
  }

  Lock(Place place, boolean monitor, boolean stable) {
    this(place, monitor ? Kind.MONITOR : Kind.OBJECT, stable, false, null);
  }

  static Lock monitor(Place place) {
    return new Lock(place, true, true);
  }

  /** What a map holds while a function computes this value of it: no object that can be locked. */
  static Lock entry(Place value, Term key) {
    return new Lock(value, Kind.ENTRY, true, false, key);
  }

  /** What the thread holds that has won a flag: no object that can be locked. */
  static Lock won(Place flag) {
    return won(flag, "");
  }

  /**
   * What the thread holds that has found a flag unset and has set it, both under one lock.
   *
   * @param under name of the lock, as seen from the flag
   */
  static Lock won(Place flag, String under) {
    return new Lock(flag, Kind.FLAG, true, false, new Term.Constant(new Won(under, false)));
  }

  /** Whether which element it is, or is reached through, depends on the key. */
  boolean isChosenBy(Term key) {
    return isChosen() && index.mentions(key);
  }

  /** The lock as that of whoever has asked for the key: by how its index comes from the key. */
  Lock asChosenBy(Term key) {
    Term same = key.equals(index) ? SAME_AS_MAP : ofKey(index, key);
    return same == null
        ? this
        : ofElement(place, same == SAME_AS_MAP ? same : new Term.Constant(new Computed(same)));
  }

  /** The index with a mark in place of the key; null where it depends on more than the key. */
  private static Term ofKey(Term index, Term key) {
    if (index.equals(key)) {
      return SAME_AS_MAP;
    }
    if (index instanceof Term.Pure pure) {
      List<Term> operands = new ArrayList<>();
      for (Term operand : pure.operands()) {
        operands.add(ofKey(operand, key));
      }
      return Term.pure(pure.operation(), operands);
    }
    boolean fixed =
        index instanceof Term.Loaded loaded
            && loaded.field().isFinal()
            && (loaded.base() == null || loaded.base().equals(new Term.Input(0)));
    return fixed || index instanceof Term.Constant ? index : null;
  }

  /** Whether the path to it goes through an element of a container. */
  boolean isChosen() {
    return index != null && !isWon() && !isRelative();
  }

  /** Whether no more is known of it than where it stands to the map, which is its place. */
  boolean isRelative() {
    return relative() != null;
  }

  /** How it stands to the map, where no more is known; else null. */
  Relative relative() {
    return index instanceof Term.Constant mark && mark.value() instanceof Relative known
        ? known
        : null;
  }

  /**
   * The lock by where it stands to a map.
   *
   * @param field by which the callee knows the map, whose owner is the lock or has it
   * @param map by which the caller knows it
   */
  Lock relativeTo(Place field, Place map) {
    Place own = Places.onto(field, new Place.Input(0));
    Relative relative = new Relative(Places.moveAlong(place, field, own), own);
    return new Lock(map, kind, true, shared, new Term.Constant(relative));
  }

  /** Such a lock where the map is known by a path; null where that comes through another field. */
  Lock near(Place map) {
    Place known = Places.moveAlong(relative().lock(), relative().map(), map);
    return known == null ? null : new Lock(known, kind, true, shared, null);
  }

  /** Whether it is a flag that was won. */
  boolean isWon() {
    return kind == Kind.FLAG;
  }

  /** Of a flag that was won: the name of the lock, as seen from the flag; else empty. */
  String under() {
    return index instanceof Term.Constant mark && mark.value() instanceof Won won
        ? won.under()
        : "";
  }

  boolean isMonitor() {
    return kind == Kind.MONITOR;
  }

  /** Whether no code can take it: a flag that was won, or an entry that is being computed. */
  boolean isImplied() {
    return kind == Kind.FLAG || kind == Kind.ENTRY;
  }

  /** Whether the path to it goes through one element, which is told apart from others. */
  boolean isOfKnownElement() {
    return index instanceof Term.Constant && isChosen() && !isOnWayToMap();
  }

  /** Whether the path to it goes through the very element that the path to the map does. */
  boolean isOnWayToMap() {
    return index == SAME_AS_MAP
        || (index instanceof Term.Constant mark && mark.value() instanceof Won won && won.onWay());
  }

  /** The same lock under another name, on the way to the map by that name. */
  Lock onWayToMap(Place newPlace) {
    boolean onWay = Places.hasElement(newPlace);
    Term same = onWay ? SAME_AS_MAP : null;
    Term mark = isWon() ? new Term.Constant(new Won(under(), onWay)) : same;
    return new Lock(newPlace, kind, true, shared, mark);
  }

  /** The same lock under another name; an index is known only in the frame that has its term. */
  Lock at(Place newPlace) {
    return new Lock(newPlace, kind, stable, shared, index instanceof Term.Constant ? index : null);
  }

  Lock shared(boolean isShared) {
    return shared == isShared ? this : new Lock(place, kind, stable, isShared, index);
  }

  /** The lock as that of one element: of a certain one where the index is a constant. */
  Lock ofElement(Place newPlace, Term newIndex) {
    return new Lock(newPlace, kind, newIndex instanceof Term.Constant, shared, newIndex);
  }
}
