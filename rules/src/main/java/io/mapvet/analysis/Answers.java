// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.List;
import java.util.Set;

/**
 * Signals through a part of an object that one thread gives to another, such as a latch in a
 * request: who has given the object away and waits for that part comes after what was done to the
 * object before the signal (JLS 17.4.5).
 */
final class Answers {
  private Answers() {}

  /** Whether one access is of who waited for what the thread of the other signals only later. */
  static boolean order(Access first, Access second) {
    return follows(first, second) || follows(second, first);
  }

  private static boolean follows(Access waiting, Access other) {
    return Places.isGiven(waiting.place())
        && !Places.isGiven(other.place())
        && other.signalled().precede(SmallSet.map(waiting.ended(), Places::taken));
  }

  /**
   * What has ended, and what of it is a part of an object that was given away also by the name that
   * this has for whoever takes the object.
   *
   * @param given a path that goes through the object
   */
  static Set<Place> named(Set<Place> ended, Place given, State state) {
    Place object = given;
    while (!(object instanceof Place.Given)) {
      object = object.base();
    }
    Set<Place> all = ended;
    for (Place place : ended) {
      Value names = state.load(place, HeapKey.PUBLISHED);
      for (Place name : names == null ? List.<Place>of() : names.places()) {
        all = Places.isPrefix(object, name) ? SmallSet.plus(all, name) : all;
      }
    }
    return all;
  }

  /**
   * Notes that an object was taken. It has the same name as the one before: what was signalled
   * through that one is not about this one. Where the thread still has the one before, the two are
   * not told apart.
   */
  static void taken(State state, Value value) {
    for (Place place : value.places()) {
      boolean answered =
          state.signalled.possible().stream().anyMatch(p -> Places.isPrefix(place, p));
      if (answered && !isHeld(state, place)) {
        state.signalled = state.signalled.withoutParts(place);
      }
    }
  }

  private static boolean isHeld(State state, Place object) {
    for (int i = 0; i < state.variables(); i++) {
      if (isPart(state.get(i), object)) {
        return true;
      }
    }
    return state.heap().entrySet().stream()
        .anyMatch(
            cell ->
                !Places.isPrefix(object, cell.getKey().base()) && isPart(cell.getValue(), object));
  }

  private static boolean isPart(Value value, Place object) {
    return value.places().stream().anyMatch(p -> Places.isPrefix(object, p));
  }
}
