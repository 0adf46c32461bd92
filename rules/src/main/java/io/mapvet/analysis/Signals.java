// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What a thread has signalled so far; immutable.
 *
 * @param certain what it has certainly signalled
 * @param possible what it may have signalled
 * @param single those of the possible ones of which one signal lets a waiting thread go on: flags,
 *     queues and semaphores, but not latches
 */
record Signals(Set<Place> certain, Set<Place> possible, Set<Place> single) {
  /** The most that are told apart; more order nothing. */
  private static final int MAX = 8;

  static final Signals NONE = new Signals(Set.of(), Set.of(), Set.of());

  /** With a signal. */
  Signals plus(Place latch, boolean isSingle) {
    if (possible.size() >= MAX && !possible.contains(latch)) {
      return this;
    }
    return new Signals(
        State.plus(certain, latch),
        State.plus(possible, latch),
        isSingle ? State.plus(single, latch) : single);
  }

  /** What holds where either of two paths was taken. */
  Signals join(Signals other) {
    return this == other
        ? this
        : new Signals(
            State.intersection(certain, other.certain),
            union(possible, other.possible),
            union(single, other.single));
  }

  /** Both, one after the other. */
  Signals and(Signals later) {
    if (later.possible.isEmpty()) {
      return this;
    }
    return possible.isEmpty()
        ? later
        : new Signals(
            union(certain, later.certain),
            union(possible, later.possible),
            union(single, later.single));
  }

  private static Set<Place> union(Set<Place> first, Set<Place> second) {
    Set<Place> all = first;
    for (Place place : second) {
      all = all.size() < MAX ? State.plus(all, place) : all;
    }
    return all;
  }

  /** With every place replaced; those without a certain replacement (null) are dropped. */
  Signals map(Function<Place, Place> replacement) {
    return possible.isEmpty()
        ? this
        : new Signals(
            map(certain, replacement), map(possible, replacement), map(single, replacement));
  }

  private static Set<Place> map(Set<Place> places, Function<Place, Place> replacement) {
    Set<Place> mapped = new LinkedHashSet<>();
    for (Place place : places) {
      Place to = replacement.apply(place);
      if (to != null) {
        mapped.add(to);
      }
    }
    return mapped;
  }

  /** Whether whoever awaited one of the latches may have been let go already. */
  boolean mayLetGo(Set<Place> latches) {
    return !Collections.disjoint(certain, latches) || !Collections.disjoint(single, latches);
  }
}
