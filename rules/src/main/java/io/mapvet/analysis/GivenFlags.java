// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Mode;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The flag that a reference, null at first, has been given an object. Of a volatile field it tells
 * whoever finds it set (JLS 17.4.4). A plain one tells nothing, unless it is given its only object
 * on demand: then each lock under which that happens has a flag of its own, for those who look at
 * the field under the same lock.
 */
final class GivenFlags {
  private static final String GIVEN = " != null";
  private static final String UNDER = GIVEN + " under ";

  private final Predicate<FieldKey> madeOnce;

  /**
   * For one program.
   *
   * @param madeOnce whether a field is given its only object on demand, under a lock
   */
  GivenFlags(Predicate<FieldKey> madeOnce) {
    this.madeOnce = madeOnce;
  }

  /** Whether a value of the field may say anything. */
  boolean say(FieldKey field) {
    return field.isVolatile() || isGivenOnce(field);
  }

  /**
   * Whether the flag, found unset under a lock that is still held, has been set, and nobody finds
   * it set before the lock is given back.
   */
  static boolean isSetUnderLock(Place flag, Set<Place> set) {
    return Places.field(flag).name().contains(UNDER) && set.contains(flag);
  }

  /** Whether it is such a flag, and nobody unsets it. */
  boolean isSetOnce(FieldKey flag) {
    return isGivenOnce(flag.of()) && flag.name().contains(GIVEN);
  }

  private boolean isGivenOnce(FieldKey field) {
    return !Stages.isNumber(field.type()) && madeOnce.test(field);
  }

  /**
   * The flag that is set where the field is given an object, or found to have been given one.
   *
   * @param cell the field, as a path
   * @param locks what is held there
   * @return null if there is none
   */
  Place of(Place cell, Lockset locks) {
    FieldKey field = Places.field(cell);
    if (field.isVolatile()) {
      return Stages.flag(cell, field.flag(GIVEN));
    }
    if (isGivenOnce(field)) {
      for (Map.Entry<Lock, Mode> held : locks.asMap().entrySet()) {
        String name = Guards.fromFlag(held.getKey(), cell);
        if (name != null && held.getValue() == Mode.EXCLUSIVE) {
          return Stages.flag(cell, field.flag(UNDER + name));
        }
      }
    }
    return null;
  }
}
