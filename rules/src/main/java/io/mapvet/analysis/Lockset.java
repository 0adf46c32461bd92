// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Mode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The locks certainly held, each with its mode; immutable. The join is the intersection (Eraser,
 * Savage et al., TOCS 1997), the weaker mode where both sides hold a lock.
 */
final class Lockset {
  static final Lockset EMPTY = new Lockset(Collections.emptyMap());

  private final Map<Lock, Mode> locks;

  private Lockset(Map<Lock, Mode> locks) {
    this.locks = locks;
  }

  boolean isEmpty() {
    return locks.isEmpty();
  }

  Map<Lock, Mode> asMap() {
    return Collections.unmodifiableMap(locks);
  }

  /** The mode in which the lock is held, or null. */
  Mode mode(Lock lock) {
    return locks.get(lock);
  }

  /** With the lock held at least in the mode. */
  Lockset with(Lock lock, Mode mode) {
    Mode held = locks.get(lock);
    if (held != null && held.compareTo(mode) <= 0) {
      return this;
    }
    Map<Lock, Mode> more = new LinkedHashMap<>(locks);
    more.put(lock, mode);
    return new Lockset(more);
  }

  Lockset without(Lock lock) {
    if (!locks.containsKey(lock)) {
      return this;
    }
    Map<Lock, Mode> fewer = new LinkedHashMap<>(locks);
    fewer.remove(lock);
    return fewer.isEmpty() ? EMPTY : new Lockset(fewer);
  }

  /** Both together. */
  Lockset union(Lockset other) {
    Lockset all = this;
    for (Map.Entry<Lock, Mode> entry : other.locks.entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    return all;
  }

  /** What both certainly hold. */
  Lockset join(Lockset other) {
    if (this == other || locks.isEmpty()) {
      return this;
    }
    Map<Lock, Mode> common = new LinkedHashMap<>();
    for (Map.Entry<Lock, Mode> entry : locks.entrySet()) {
      Mode there = other.locks.get(entry.getKey());
      if (there != null) {
        common.put(
            entry.getKey(), there.compareTo(entry.getValue()) > 0 ? there : entry.getValue());
      }
    }
    return common.size() == locks.size() && common.equals(locks)
        ? this
        : common.isEmpty() ? EMPTY : new Lockset(common);
  }

  /** With every place replaced; locks whose place has no certain replacement (null) are dropped. */
  Lockset map(Function<Place, Place> replacement) {
    if (locks.isEmpty()) {
      return this;
    }
    Lockset mapped = EMPTY;
    for (Map.Entry<Lock, Mode> entry : locks.entrySet()) {
      Place place = replacement.apply(entry.getKey().place());
      if (place instanceof Place.Guard guard) {
        mapped = mapped.with(entry.getKey().at(guard.base()), guard.mode());
      } else if (place != null) {
        mapped = mapped.with(entry.getKey().at(place), entry.getValue());
      }
    }
    return mapped;
  }

  /**
   * Whether some lock keeps two accesses apart: both hold it, and a writer exclusively. An
   * optimistic stamp keeps nothing apart.
   */
  static boolean excludes(
      Lockset first, boolean firstWrites, Lockset second, boolean secondWrites) {
    for (Map.Entry<Lock, Mode> entry : first.locks.entrySet()) {
      Mode there = second.locks.get(entry.getKey());
      if (there != null
          && entry.getKey().stable()
          && guards(entry.getValue(), firstWrites)
          && guards(there, secondWrites)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lock held in the mode guards an access. */
  static boolean guards(Mode mode, boolean writes) {
    return mode == Mode.EXCLUSIVE || (mode == Mode.READ && !writes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lockset that && locks.equals(that.locks);
  }

  @Override
  public int hashCode() {
    return locks.hashCode();
  }

  @Override
  public String toString() {
    return locks.toString();
  }
}
