// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/** Which lock a reference is. */
final class Locks {
  private Locks() {}

  /** The lock that a value certainly is, or null where it may be one of several or none. */
  static Lock lock(Frame frame, Value value, boolean monitor) {
    Place place = value.mustUnlessNull();
    if (place == null || place.isOlder()) {
      return null;
    }
    return new Lock(place, monitor, isStable(frame, place));
  }

  private static boolean isStable(Frame frame, Place place) {
    for (Place p = place; p != null; p = p.base()) {
      FieldKey field =
          p instanceof Place.Field f ? f.field() : p instanceof Place.Static s ? s.field() : null;
      if (field != null && frame.engine().fields().isReassigned(field)) {
        return false;
      }
      if (p instanceof Place.Element) {
        return false;
      }
    }
    return true;
  }
}
