// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a thread has signalled so far; immutable.
 *
 * @param certain what it has certainly signalled
 * @param possible what it may have signalled
 * @param single those of the possible ones of which one signal lets a waiting thread go on: flags,
 *     queues and semaphores, but not latches
 * @param later what it certainly signals afterwards
 * @param unset flags that it has found unset under a lock held since then
 */
record Signals(
    Set<Place> certain,
    Set<Place> possible,
    Set<Place> single,
    Set<Place> later,
    Set<Place> unset) {
  /** The most that are told apart; more order nothing. */
  private static final int MAX = 8;

  static final Signals NONE = new Signals(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** With a signal. */
  Signals plus(Place latch, boolean isSingle) {
    if (possible.size() >= MAX && !possible.contains(latch)) {
      return this;
    }
    return new Signals(
        SmallSet.plus(certain, latch),
        SmallSet.plus(possible, latch),
        isSingle ? SmallSet.plus(single, latch) : single,
        later,
        unset);
  }

  /**
   * With what follows.
   *
   * @param signals what is signalled, before or afterwards
   * @param others the tasks which run then and may signal as well
   */
  Signals before(Set<Place> signals, List<Task> others) {
    Set<Place> all = later;
    for (Place place : signals) {
      if (!mayLetGo(Set.of(place)) && others.stream().noneMatch(t -> t.handles().contains(place))) {
        all = all.size() < MAX ? SmallSet.plus(all, place) : all;
      }
    }
    return all == later ? this : new Signals(certain, possible, single, all, unset);
  }

  /** Whether whoever awaits all of the places is let go only afterwards. */
  boolean precede(Set<Place> awaited) {
    return precede(awaited, Set.of());
  }

  /**
   * Whether whoever awaits all of the places is let go only afterwards, as far as that is known.
   *
   * @param doubtful those that others may signal as well
   */
  boolean precede(Set<Place> awaited, Set<Place> doubtful) {
    for (Place place : later) {
      if (awaited.contains(place) && !doubtful.contains(place) && !mayLetGo(Set.of(place))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is done under a lock, before one of the flags is set that was unset there, and so
   * before all who find that flag set (JLS 17.4.5): lazy initialisation.
   */
  boolean initialise(Set<Place> found) {
    return initialise(found, flag -> flag);
  }

  /**
   * The same.
   *
   * @param known the flags by the names that those have for them who find them set
   */
  boolean initialise(Set<Place> found, UnaryOperator<Place> known) {
    for (Place flag : unset) {
      boolean before = later.contains(flag) || GivenFlags.isSetUnderLock(flag, certain);
      if (before && found.contains(known.apply(flag))) {
        return true;
      }
    }
    return false;
  }

  /** What holds where either of two paths was taken. */
  Signals join(Signals other) {
    return this == other
        ? this
        : with(
            SmallSet.intersection(certain, other.certain),
            SmallSet.union(possible, other.possible, MAX),
            SmallSet.union(single, other.single, MAX),
            SmallSet.intersection(later, other.later),
            SmallSet.intersection(unset, other.unset));
  }

  /** Where these flags were found unset under a lock that is held. */
  Signals whereUnset(Set<Place> flags) {
    return with(certain, possible, single, later, SmallSet.union(unset, flags, MAX));
  }

  /** Without what was found unset. */
  Signals withoutUnset() {
    return with(certain, possible, single, later, Set.of());
  }

  /** Without the object and its parts. */
  Signals withoutParts(Place object) {
    return map(p -> Places.isPrefix(object, p) ? null : p);
  }

  /** These instead; the same object where they are the same sets. */
  private Signals with(
      Set<Place> newCertain,
      Set<Place> newPossible,
      Set<Place> newSingle,
      Set<Place> newLater,
      Set<Place> newUnset) {
    return newCertain == certain
            && newPossible == possible
            && newSingle == single
            && newLater == later
            && newUnset == unset
        ? this
        : new Signals(newCertain, newPossible, newSingle, newLater, newUnset);
  }

  /** Both, one after the other. */
  Signals and(Signals next) {
    if (next == NONE) {
      return this;
    }
    return possible.isEmpty()
        ? next.whereUnset(unset)
        : with(
            SmallSet.union(certain, next.certain, MAX),
            SmallSet.union(possible, next.possible, MAX),
            SmallSet.union(single, next.single, MAX),
            next.later,
            SmallSet.union(unset, next.unset, MAX));
  }

  /** With every place replaced; those without a certain replacement (null) are dropped. */
  Signals map(UnaryOperator<Place> replacement) {
    return possible.isEmpty() && later.isEmpty() && unset.isEmpty()
        ? this
        : with(
            SmallSet.map(certain, replacement),
            SmallSet.map(possible, replacement),
            SmallSet.map(single, replacement),
            SmallSet.map(later, replacement),
            SmallSet.map(unset, replacement));
  }

  /**
   * Whether it cannot be told if whoever awaited the places was let go before: by a barrier, say,
   * that a loop comes to again.
   */
  boolean isUncertainFor(Set<Place> awaited) {
    for (Place place : awaited) {
      if (possible.contains(place) && !certain.contains(place) && !single.contains(place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether whoever awaited one of the latches may have been let go already. */
  boolean mayLetGo(Set<Place> latches) {
    return !Collections.disjoint(certain, latches) || !Collections.disjoint(single, latches);
  }
}
