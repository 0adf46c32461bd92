// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which lock a reference is. */
final class Locks {
  /** Types of which equal values may be one object (JLS 3.10.5, 5.1.7). */
  private static final Set<String> SHARED_VALUES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.String");

  private Locks() {}

  /** Whether objects of the type are values, of which equal ones may be one object. */
  static boolean isValue(String type) {
    return SHARED_VALUES.contains(type);
  }

  /** Whether a call gives back the lock that its receiver is. */
  static boolean releases(Op.Invoke call, Program program) {
    MethodFacts facts =
        call.receiver() == null
            ? null
            : program.libraryMethod(call.callee(), call.receiver().type());
    return facts != null && facts.effects().stream().anyMatch(e -> e instanceof Effect.Releases);
  }

  /** The lock that a value certainly is, or null where it may be one of several or none. */
  static Lock lock(Frame frame, Value value, boolean monitor) {
    if (value.fact() instanceof Fact.Chosen chosen && !(chosen instanceof Fact.PartOf)) {
      Place element = element(value, chosen.choice());
      Lock lock = new Lock(element, monitor, false);
      return isStable(frame, chosen.choice().container())
          ? lock.ofElement(element, chosen.choice().key().term())
          : lock;
    }
    Place place = place(frame, value);
    if (place == null || place.isOlder()) {
      return null;
    }
    Place lock = monitor ? place : frame.engine().fields().lockViews().resolve(place);
    return new Lock(lock, monitor, isStable(frame, place));
  }

  /**
   * The only place that the value can be, also where it is what a field holds, and the object that
   * this code may just have made for it on demand.
   */
  private static Place place(Frame frame, Value value) {
    Place only = value.mustUnlessNull();
    if (only != null || !value.complete()) {
      return only;
    }
    for (Place place : value.places()) {
      FieldKey field = Places.field(place);
      if (field != null && frame.engine().fields().isMadeOnce(field)) {
        boolean rest =
            value.places().stream().allMatch(p -> p.equals(place) || isMadeFor(field, p));
        return rest ? place : null;
      }
    }
    return null;
  }

  private static boolean isMadeFor(FieldKey field, Place place) {
    return place == Place.NULL
        || (place instanceof Place.Alloc alloc && field.equals(alloc.site().field()));
  }

  /** The name of what was found in an element of a container, the same for all elements. */
  static Place element(Value value, Choice choice) {
    Place only = value.must();
    return only != null && Places.hasElement(only) ? only : new Place.Element(choice.container());
  }

  /**
   * The monitor of a synchronized block. Boxed values and strings are shared by whoever has an
   * equal one, and an object made for the block is shared by nobody: neither guards anything.
   */
  static Lock monitor(Frame frame, Value value, String type) {
    Lock lock = lock(frame, value, true);
    boolean sharedValue = SHARED_VALUES.contains(type);
    if (sharedValue && (lock == null || Places.field(lock.place()) == null)) {
      return new Lock(new Place.ClassObject(type), true, false);
    }
    if (lock != null && isOfView(frame, lock.place(), type)) {
      Place view = new Place.View(lock.place().unwrapped(), Trait.MAPPED);
      return new Lock(view, true, lock.stable());
    }
    boolean fresh =
        lock != null
            && lock.place() instanceof Place.Alloc alloc
            && alloc.site().isFresh()
            && alloc.site().origin() == null
            && alloc.site().field() == null
            && alloc.site().variable().isEmpty();
    return fresh ? new Lock(new Place.ClassObject(type), true, false) : lock;
  }

  /** The monitor that a synchronized method holds (JLS 8.4.3.6); null for any other method. */
  static Lock monitor(Method method) {
    if (!method.is(Modifier.SYNCHRONIZED)) {
      return null;
    }
    Place place =
        method.self() == null ? new Place.ClassObject(method.owner()) : new Place.Input(0);
    return Lock.monitor(place);
  }

  /** Whether the object is a wrapper or a view whose monitor is not that of what is behind it. */
  static boolean hasOwnMonitor(Place place) {
    return Heap.has(place, Trait.SYNCHRONIZED)
        || Heap.has(place, Trait.MAPPED)
        || Heap.has(place, Trait.ENTRIES)
        || Heap.has(place, Trait.PART);
  }

  /** Whether the monitor is that of a collection which is a view of a map, and not the map's. */
  private static boolean isOfView(Frame frame, Place place, String type) {
    String object = frame.types().declared(place.unwrapped());
    return object != null
        && frame.program().role(type) == Role.COLLECTION
        && frame.program().role(object) == Role.MAP;
  }

  /** A synchronized wrapper locks itself for every call that is one step. */
  static Lockset lockedByItself(Place place, Access.What what, Lockset locks) {
    for (Place p = place; p instanceof Place.View view; p = view.base()) {
      if (view.trait() == Trait.SYNCHRONIZED && !what.stepwise()) {
        return locks.with(Lock.monitor(view), Mode.EXCLUSIVE);
      }
    }
    return locks;
  }

  /**
   * The object as a lock, or null: a semaphore is one only with one permit.
   *
   * @param type the type whose entry speaks of the method that acquires
   */
  static Place asLock(Frame frame, String type, Place place) {
    boolean counts =
        frame.program().knowledge().methods(type).stream()
            .flatMap(m -> m.effects().stream())
            .anyMatch(e -> e instanceof Effect.Makes m && m.trait() == Trait.ONE_PERMIT);
    return counts ? OpenTrait.having(frame, place, Trait.ONE_PERMIT) : place;
  }

  /** The same lock; null where it is a semaphore that is now known to have not just one permit. */
  static Place counted(Frame frame, Place lock) {
    return lock instanceof Place.View view && view.trait() == Trait.ONE_PERMIT
        ? OpenTrait.having(frame, view.base(), view.trait())
        : lock;
  }

  /** What says that a thread holds a lock; null where it is not known which. */
  static Fact held(Frame frame, Value value, boolean monitor) {
    Lock lock = lock(frame, value, monitor);
    return lock == null
        ? null
        : lock.place() instanceof Place.Guard guard
            ? new Fact.Acquired(lock.at(guard.base()), guard.mode())
            : new Fact.Acquired(lock, Mode.EXCLUSIVE);
  }

  /**
   * Notes that a lock is taken of which it is not known which one it is. Gives the locks that are
   * certainly held with it: those of which conditions have chosen no more than the order.
   */
  static List<Lock> takeUnnamed(Frame frame, State state, Value value, boolean monitor) {
    if (value.term() == null) {
      return List.of();
    }
    state.lockedValues = SmallSet.plus(state.lockedValues, value.term());
    List<Lock> taken = new ArrayList<>();
    for (Term certain : Decision.certain(state.lockedValues)) {
      state.lockedValues = SmallSet.plus(state.lockedValues, certain);
      Value object = state.valueOf(certain);
      Lock lock = object == null ? null : lock(frame, object, monitor);
      if (lock != null && !state.locks.holds(lock)) {
        state.acquire(lock, Mode.EXCLUSIVE);
        taken.add(lock);
      }
    }
    return taken;
  }

  /**
   * Notes that the monitor of a value, of which it is not known which object it is, is held at what
   * is done through its iterator, too. A view that may have a monitor of its own is left out.
   *
   * @param iterator names the view
   */
  static void viewed(State state, Value value, Value view, Term iterator) {
    boolean locked = value.term() != null && state.lockedValues.contains(value.term());
    if (locked && view.places().equals(value.places())) {
      state.lockedValues = SmallSet.plus(state.lockedValues, iterator);
    }
  }

  /** Notes that one of several locks is given back: none of them is certainly held any more. */
  private static void releaseUnnamed(Frame frame, State state, Value value) {
    state.unnamedLock = null;
    state.lockedValues = Decision.without(state.lockedValues, value.term());
    for (Place place : value.places()) {
      Lock lock = lock(frame, Value.of(place), false);
      if (lock != null) {
        state.release(lock);
      }
    }
  }

  /** Releases the lock that a value is. */
  static void release(Frame frame, State state, Value value) {
    Lock lock = lock(frame, value, false);
    if (lock == null) {
      releaseUnnamed(frame, state, value);
      return;
    }
    Lock held =
        lock.place() instanceof Place.Guard guard
            ? lock.at(guard.base()).shared(guard.mode() != Mode.EXCLUSIVE)
            : lock;
    Lock oneOfMany = held.at(new Place.View(held.place(), Trait.ONE_PERMIT));
    release(frame, state, state.locks.holds(oneOfMany) ? oneOfMany : held);
  }

  /** Notes that a lock is given back, which a caller may have taken. */
  static void release(Frame frame, State state, Lock held) {
    if (!state.locks.holds(held)) {
      frame.releasedUnheld(held);
    }
    state.release(held);
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
