// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Mode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

  /** With the lock held in the mode; the two sides of a read-write lock are held apart. */
  Lockset with(Lock lock, Mode mode) {
    Map<Lock, Mode> more = new LinkedHashMap<>(locks);
    return add(more, lock, mode) ? new Lockset(more) : this;
  }

  /** Adds a lock, and tells whether it was not held in the mode or a stronger one before. */
  private static boolean add(Map<Lock, Mode> locks, Lock lock, Mode mode) {
    Lock side = lock.shared(mode != Mode.EXCLUSIVE);
    Mode held = locks.get(side);
    if (held != null && held.compareTo(mode) <= 0) {
      return false;
    }
    locks.put(side, mode);
    return true;
  }

  /** Whether either side of the lock is held. */
  boolean holds(Lock lock) {
    return locks.containsKey(lock.shared(false)) || locks.containsKey(lock.shared(true));
  }

  /** Without that side of the lock or, where only the other is held, without the other. */
  Lockset without(Lock lock) {
    Lock side = locks.containsKey(lock) ? lock : lock.shared(!lock.shared());
    if (!locks.containsKey(side)) {
      side = otherElement(lock);
    }
    if (side == null) {
      return this;
    }
    Map<Lock, Mode> fewer = new LinkedHashMap<>(locks);
    fewer.remove(side);
    return fewer.isEmpty() ? EMPTY : new Lockset(fewer);
  }

  /** A held lock of the container to which the lock belongs, whichever element's it is; or null. */
  private Lock otherElement(Lock lock) {
    return lock.index() == null
        ? null
        : locks.keySet().stream()
            .filter(l -> l.place().equals(lock.place()))
            .findFirst()
            .orElse(null);
  }

  /** Both together. */
  Lockset union(Lockset other) {
    if (locks.isEmpty() || other.locks.isEmpty()) {
      return locks.isEmpty() ? other : this;
    }
    Map<Lock, Mode> all = new LinkedHashMap<>(locks);
    boolean more = false;
    for (Map.Entry<Lock, Mode> entry : other.locks.entrySet()) {
      more |= add(all, entry.getKey(), entry.getValue());
    }
    return more ? new Lockset(all) : this;
  }

  /** What both certainly hold; who holds one side of a lock exclusively, shares it all the more. */
  Lockset join(Lockset other) {
    if (this == other || locks.isEmpty()) {
      return this;
    }
    Map<Lock, Mode> common = new LinkedHashMap<>();
    for (Lock lock : locks.keySet()) {
      Lock exclusive = lock.shared(false);
      Lock shared = lock.shared(true);
      if (locks.containsKey(exclusive) && other.locks.containsKey(exclusive)) {
        if (other.locks.containsKey(lock)) {
          common.put(lock, weaker(locks.get(lock), other.locks.get(lock)));
        }
      } else if (other.holds(lock)) {
        common.put(shared, weaker(shares(lock), other.shares(lock)));
      }
    }
    return common.size() == locks.size() && common.equals(locks)
        ? this
        : common.isEmpty() ? EMPTY : new Lockset(common);
  }

  /** The strongest mode in which a lock is held that is held. */
  private Mode shares(Lock lock) {
    return locks.containsKey(lock.shared(false)) ? Mode.EXCLUSIVE : locks.get(lock.shared(true));
  }

  private static Mode weaker(Mode first, Mode second) {
    return first.compareTo(second) > 0 ? first : second;
  }

  /** With every place replaced; locks whose place has no certain replacement (null) are dropped. */
  Lockset map(Function<Place, Place> replacement) {
    return mapLocks(
        lock -> {
          Place place = replacement.apply(lock.place());
          return place == null ? null : lock.at(place);
        });
  }

  /** With every lock replaced, or dropped where there is no certain replacement (null). */
  Lockset mapLocks(UnaryOperator<Lock> replacement) {
    if (locks.isEmpty()) {
      return this;
    }
    Map<Lock, Mode> mapped = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<Lock, Mode> entry : locks.entrySet()) {
      Lock lock = replacement.apply(entry.getKey());
      changed |= !entry.getKey().equals(lock);
      if (lock != null && lock.place() instanceof Place.Guard guard) {
        add(mapped, lock.at(guard.base()), guard.mode());
      } else if (lock != null) {
        add(mapped, lock, entry.getValue());
      }
    }
    return !changed ? this : mapped.isEmpty() ? EMPTY : new Lockset(mapped);
  }

  /**
   * The locks as they guard a map that was chosen from a container: one chosen by the same index,
   * or by one computed from that key in the same way, is the same for all who use that map.
   */
  Lockset of(Choice choice, Place map) {
    boolean removed = choice != null && choice.removed() != null;
    Lockset held = removed ? union(choice.removed()).with(entry(map), Mode.EXCLUSIVE) : this;
    return held.forElement(choice).onContainer(choice);
  }

  /**
   * The locks of a container that is itself an element, and from which the map was chosen: of two
   * choices only the last one is known, so it is taken for the one that was locked.
   */
  private Lockset onContainer(Choice choice) {
    return choice != null && choice.container() instanceof Place.Element container
        ? mapLocks(l -> l.isChosen() && l.place().equals(container) ? l.onWayToMap(container) : l)
        : this;
  }

  private static Lock entry(Place map) {
    return Lock.entry(map, Lock.SAME_AS_MAP);
  }

  /** Without locks that are elements of a container, chosen by an index of which this is true. */
  Lockset withoutElements(Predicate<Term> index) {
    Lockset left = this;
    for (Lock lock : locks.keySet()) {
      boolean chosen = lock.index() != null && !(lock.index() instanceof Term.Constant);
      left = chosen && index.test(lock.index()) ? left.without(lock) : left;
    }
    return left;
  }

  /**
   * The locks of an object that an element of a container is, and the way to the map goes through:
   * whichever element, it is the map's.
   */
  Lockset onWayTo(Place map) {
    boolean any = locks.keySet().stream().anyMatch(l -> isOnWayTo(l, map));
    return any ? mapLocks(l -> isOnWayTo(l, map) ? l.onWayToMap(l.place()) : l) : this;
  }

  /** Those of these locks that have been held since others were, by whatever name. */
  Lockset since(Lockset before) {
    Lockset both = before.join(this);
    Lockset all = both;
    for (Map.Entry<Lock, Mode> entry : locks.entrySet()) {
      Lock lock = entry.getKey();
      if (lock.isOnWayToMap()
          && both.locks.keySet().stream()
              .anyMatch(l -> l.isMonitor() == lock.isMonitor() && l.place().equals(lock.place()))) {
        all = all.with(lock, entry.getValue());
      }
    }
    return all;
  }

  private static boolean isOnWayTo(Lock lock, Place map) {
    return lock.stable()
        && lock.index() == null
        && Places.hasElement(lock.place())
        && (Places.isPrefix(lock.place(), map) || isPartOnWayTo(lock.place(), map));
  }

  private static boolean isPartOnWayTo(Place part, Place map) {
    return part instanceof Place.Field
        && Places.hasElement(part.base())
        && Places.isPrefix(part.base(), map);
  }

  private Lockset forElement(Choice choice) {
    Term chosen = choice == null ? null : choice.key().term();
    if (chosen == null || locks.keySet().stream().noneMatch(l -> l.isChosenBy(chosen))) {
      return this;
    }
    return mapLocks(l -> l.isChosenBy(chosen) ? l.asChosenBy(chosen) : l);
  }

  /** Whether some lock keeps two holders apart. */
  static boolean excludes(Lockset first, Lockset second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    for (Map.Entry<Lock, Mode> entry : first.locks.entrySet()) {
      Lock lock = entry.getKey();
      if (lock.stable()
          && (excludes(entry.getValue(), second.locks.get(lock.shared(false)))
              || excludes(entry.getValue(), second.locks.get(lock.shared(true))))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two threads cannot hold one lock in these modes at once: one of them holds it
   * exclusively and the other at all. An optimistic stamp holds nothing. Null stands for not held.
   */
  static boolean excludes(Mode first, Mode second) {
    return first != null
        && second != null
        && first != Mode.OPTIMISTIC
        && second != Mode.OPTIMISTIC
        && (first == Mode.EXCLUSIVE || second == Mode.EXCLUSIVE);
  }

  /** Whether a lock held in the mode guards an access against others that hold it likewise. */
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
