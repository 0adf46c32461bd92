// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Mode;
import java.util.List;
import java.util.Set;

/**
 * Flags that are set under the lock under which others find them unset, and that nobody unsets: an
 * object that is closed, say. Who finds such a flag unset and still holds the lock came before, and
 * is over when the flag is set (JLS 17.4.5): one of these and one who has set it are never there at
 * once. A thread that has found the flag unset itself before it set it goes on alone. So the flag
 * is held like a lock, shared with others only by those who set it without asking.
 */
final class WonFlags {
  private WonFlags() {}

  /**
   * A flag is set.
   *
   * @param visible whether a thread that finds it set sees what came before
   */
  static void set(Place flag, boolean visible, State state, FieldFacts fields) {
    if (visible) {
      state.signalled = state.signalled.plus(flag, true);
    }
    boolean first = state.unset.contains(flag);
    if (first && !state.locks.isEmpty()) {
      state.once = flag;
    }
    state.locks = with(flag, first ? Mode.EXCLUSIVE : Mode.READ, state.locks, fields);
  }

  /**
   * A field is given a value. Who has found under a lock that it does not hold this constant, and
   * gives it this one before the lock is given back, is alone until it gives it another one. That
   * is so only where all look at the field before they change it, and others are taken not to give
   * it back what it had.
   *
   * @param flag says that the field holds the constant; null where that is not known
   */
  static void come(Place cell, Place flag, State state, FieldFacts fields) {
    FieldKey field = Places.field(cell);
    boolean wins =
        flag != null
            && state.unset.contains(flag)
            && isUnderNamedLock(flag, state)
            && !fields.isSetBlindly(field);
    for (Lock held : List.copyOf(state.locks.asMap().keySet())) {
      if (isOf(held.place(), field) && held.equals(Lock.won(held.place()))) {
        state.locks = state.locks.without(held);
      }
    }
    for (Place found : wins ? state.unset : Set.<Place>of()) {
      if (isOf(found, field) && !isSetOnce(Places.field(found), fields)) {
        state.locks = state.locks.with(Lock.won(found), Mode.EXCLUSIVE);
      }
    }
  }

  private static boolean isOf(Place flag, FieldKey field) {
    FieldKey key = Places.field(flag);
    return key != null && (key.equals(field) || field.equals(key.of()));
  }

  private static boolean isUnderNamedLock(Place flag, State state) {
    return state.locks.asMap().keySet().stream().anyMatch(l -> Guards.fromFlag(l, flag) != null);
  }

  /** The locks held, and the flags that were found unset under them. */
  static Lockset heldWith(State state, FieldFacts fields) {
    Lockset held = state.locks;
    if (!held.isEmpty()) {
      for (Place flag : state.unset) {
        held = with(flag, Mode.EXCLUSIVE, held, fields);
      }
    }
    return held;
  }

  /** What this thread has signalled before an access made now. */
  static Signals signalledHere(State state, FieldFacts fields) {
    return state.locks.isEmpty()
        ? state.signalled
        : state.signalled.whereUnset(foundUnset(state, fields));
  }

  /** The flags that were found unset and that nobody unsets. */
  static Set<Place> foundUnset(State state, FieldFacts fields) {
    return SmallSet.map(state.unset, flag -> isSetOnce(Places.field(flag), fields) ? flag : null);
  }

  /** Whether it is a flag that is set after initialisation, and never unset. */
  static boolean isSetOnce(FieldKey flag, FieldFacts fields) {
    if (flag != null && flag.of() != null) {
      return fields.stages().isSetOnce(flag);
    }
    return flag != null
        && flag.type().equals("boolean")
        && fields.isAssignedLater(flag)
        && !fields.isUnset(flag);
  }

  private static Lockset with(Place flag, Mode mode, Lockset held, FieldFacts fields) {
    if (!isSetOnce(Places.field(flag), fields)) {
      return held;
    }
    Lockset all = held;
    for (Lock lock : held.asMap().keySet()) {
      String name = Guards.fromFlag(lock, flag);
      if (name != null) {
        all = all.with(Lock.won(flag, name), mode);
      }
    }
    return all;
  }
}
