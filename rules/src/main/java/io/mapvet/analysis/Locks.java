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
    Place lock = monitor ? place : frame.engine().fields().lockViews().resolve(place);
    return new Lock(lock, monitor, isStable(frame, place), false);
  }

  /**
   * The monitor of a synchronized block. Boxed values and strings are shared by whoever has an
   * equal one, and an object made for the block is shared by nobody: neither guards anything.
   */
  static Lock monitor(Frame frame, State state, Value value, String type) {
    Lock lock = lock(frame, value, true);
    boolean boxed =
        type.startsWith("java.lang.")
            && !type.equals("java.lang.Object")
            && !type.equals("java.lang.Class");
    if (boxed && (lock == null || Places.field(lock.place()) == null)) {
      return new Lock(new Place.ClassObject(type), true, false, false);
    }
    boolean fresh =
        lock != null
            && lock.place() instanceof Place.Alloc alloc
            && alloc.site().isFresh()
            && alloc.site().origin() == null
            && alloc.site().field() == null
            && alloc.site().variable().isEmpty();
    return fresh ? new Lock(new Place.ClassObject(type), true, false, false) : lock;
  }

  private static boolean isStable(Frame frame, Place place) {
    for (Place p = place; p != null; p = p.base()) {
      FieldKey field =
          p instanceof Place.Field f ? f.field() : p instanceof Place.Static s ? s.field() : null;
      if (field != null && frame.engine().fields().isReplaced(field)) {
        return false;
      }
      if (p instanceof Place.Element) {
        return false;
      }
    }
    return true;
  }
}
