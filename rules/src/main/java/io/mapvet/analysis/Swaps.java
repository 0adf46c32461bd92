// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Role;

/**
 * Giving a field another map. That is no change of a map's content but of who finds which: a write
 * that readers of the field may miss where the field is plain, and where the new map was made from
 * the old one, a change in two steps.
 */
final class Swaps {
  private static final Access.What LOADS =
      new Access.What(Touch.READ, false, false, false, false, false);

  private final Frame frame;

  Swaps(Frame frame) {
    this.frame = frame;
  }

  /** Whether the field holds maps and is assigned after its object or class was initialised. */
  boolean isSwapped(FieldKey field) {
    return frame.program().role(field.type()) == Role.MAP
        && frame.engine().fields().isAssignedLater(field);
  }

  /** Notes that the thread has read the field's reference, with the locks it holds. */
  void loaded(Value held, FieldKey field, Location at, State state) {
    if (isSwapped(field)) {
      load(held, field, at, state);
    }
  }

  private void load(Value held, Object reference, Location at, State state) {
    Place map = held.mustUnlessNull();
    if (map != null) {
      frame.touch(state, held, LOADS, Role.MAP, false, Act.load(), Runner.own(frame, state), at);
      state.lookUps =
          state.lookUps.with(
              new LookUp(map.unwrapped(), new Term.Constant(reference), frame.trace(at)),
              new LookUps.Answer(LookUps.Outcome.UNKNOWN, state.locks, state.unnamedLock));
    }
  }

  /**
   * Notes that the field is given another map.
   *
   * @param held what the field holds before, or its name where that is not known
   */
  void stored(Op.StoreField store, FieldKey field, Value held, Value value, State state) {
    if (isSwapped(field) && !isNull(value)) {
      Place cell = held.mustUnlessNull();
      Act.Compound copied = cell == null ? null : copied(cell.unwrapped(), field, value, state);
      swap(held, copied, value, field.isVolatile(), store.at(), state);
    }
  }

  private static boolean isNull(Value value) {
    return value.mustUnlessNull() == null && !value.places().isEmpty();
  }

  private void swap(
      Value held, Act.Compound copied, Value value, boolean ordered, Location at, State state) {
    Access.What what = new Access.What(Touch.WRITE, false, false, false, false, !ordered);
    boolean lazily = held.places().stream().anyMatch(p -> state.unset.contains(p));
    Act act = Act.swap(value, copied);
    frame.touch(state, held, what, Role.MAP, lazily, act, Runner.own(frame, state), at);
  }

  /** Notes that the thread has read what an atomic reference holds. */
  void got(Value holder, Value held, Location at, State state) {
    Place reference = holder.mustUnlessNull();
    if (reference != null) {
      load(held, reference.unwrapped(), at, state);
    }
  }

  /** Notes that an atomic reference is given another map without asking which one it holds. */
  void set(Value holder, Value value, Location at, State state) {
    Place reference = holder.mustUnlessNull();
    Value held = Heap.content(state, holder);
    Place cell = held.mustUnlessNull();
    if (reference != null && cell != null && !isNull(value)) {
      Act.Compound copied = copied(cell.unwrapped(), reference.unwrapped(), value, state);
      swap(held, copied, value, true, at, state);
    }
  }

  /** Notes that the content of one map becomes content of another. */
  static void copied(State state, Value from, Value to) {
    Value sources = Value.NONE;
    for (Place place : from.places()) {
      Place map = place.unwrapped();
      Value further = state.load(map, HeapKey.COPIED);
      sources = map.isLocal() ? sources : sources.plus(map);
      sources = further == null ? sources : sources.join(further);
    }
    if (!sources.places().isEmpty()) {
      for (Place place : to.places()) {
        if (place.unwrapped() instanceof Place.Alloc copy && copy.site().isFresh()) {
          state.storeWeakly(copy, HeapKey.COPIED, sources);
        }
      }
    }
  }

  /** The change in two steps that it is where the new map has content of the old one, else null. */
  private static Act.Compound copied(Place old, Object reference, Value value, State state) {
    for (Place place : value.places()) {
      Value sources = state.load(place.unwrapped(), HeapKey.COPIED);
      if (sources != null && sources.places().contains(old)) {
        for (LookUp lookUp : state.lookUps.about(old, new Term.Constant(reference))) {
          LookUps.Answer answer = state.lookUps.asMap().get(lookUp);
          boolean unnamed =
              answer.unnamedLock() != null && answer.unnamedLock().equals(state.unnamedLock);
          return new Act.Compound(CompoundShape.UPDATE, lookUp, answer.held(), unnamed);
        }
      }
    }
    return null;
  }
}
