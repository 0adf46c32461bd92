// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * A lock by identity.
 *
 * @param place the object locked
 * @param monitor whether it is the object's monitor rather than the lock that the object is
 * @param stable false where two threads may lock different objects here: one found in a field that
 *     is assigned again after initialisation, a boxed or a fresh one. It guards nothing
 * @param shared whether it is the read side of a read-write lock, or an optimistic stamp; both
 *     sides may be held at once
 */
record Lock(Place place, boolean monitor, boolean stable, boolean shared) {
  static Lock monitor(Place place) {
    return new Lock(place, true, true, false);
  }

  Lock at(Place newPlace) {
    return new Lock(newPlace, monitor, stable, shared);
  }

  Lock shared(boolean isShared) {
    return new Lock(place, monitor, stable, isShared);
  }
}
