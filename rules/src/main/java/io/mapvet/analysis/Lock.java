// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * A lock by identity.
 *
 * @param place the object locked
 * @param monitor whether it is the object's monitor rather than the lock that the object is
 * @param stable false for one found in a field that is assigned again after initialisation: two
 *     threads may lock different objects, so it guards nothing
 */
record Lock(Place place, boolean monitor, boolean stable) {
  Lock at(Place newPlace) {
    return new Lock(newPlace, monitor, stable);
  }
}
