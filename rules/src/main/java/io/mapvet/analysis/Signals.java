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
  static final Signals NONE = new Signals(Set.of(), Set.of(), Set.of());

  /** With a signal. */
  Signals plus(Place latch, boolean isSingle) {
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
            Application.union(possible, other.possible),
            Application.union(single, other.single));
  }

  /** Both, one after the other. */
  Signals and(Signals later) {
    return new Signals(
        Application.union(certain, later.certain),
        Application.union(possible, later.possible),
        Application.union(single, later.single));
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
