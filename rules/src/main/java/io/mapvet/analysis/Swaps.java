// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.knowledge.Effect.Touch;

/**
 * Giving a field another map. That is no change of a map's content but of who finds which: a write
 * that readers of the field may miss where the field is plain, and where the new map was made from
 * the old one, a change in two steps.
 */
final class Swaps {
  private static final Access.What LOADS =
      new Access.What(Touch.READ, false, false, false, false, false);

  /** Stands as the key of a question which map there is, not what it contains. */
  private static final Object REFERENCE = Swaps.class;

  private final Frame frame;

  Swaps(Frame frame) {
    this.frame = frame;
  }

  /**
   * Notes that the thread has read a reference, with the locks it holds.
   *
   * @param cell the field or the content of the atomic reference; null where it is not known which
   * @param held what it holds
   */
  void loaded(Place cell, Value held, Location at, State state) {
    if (cell == null) {
      return;
    }
    use(cell, LOADS, Act.load(), state, at);
    Place map = held.mustUnlessNull();
    if (map != null) {
      state.lookUps =
          state.lookUps.with(
              new LookUp(map.unwrapped(), new Term.Constant(REFERENCE), false, frame.trace(at)),
              LookUps.Answer.to(state.locks, state.unnamedLock));
    }
  }

  /**
   * Notes that a reference is given another map.
   *
   * @param cell the field or the content of the atomic reference; null where it is not known which
   * @param held what it holds before
   * @param ordered whether readers are ordered behind it (JLS 17.4.4)
   */
  void stored(Place cell, Value held, Value value, boolean ordered, Location at, State state) {
    boolean isNull =
        !value.places().isEmpty() && value.places().stream().allMatch(p -> p == Place.NULL);
    if (cell == null || isNull) {
      return;
    }
    Place map = held.mustUnlessNull();
    Act.Compound copied = map == null ? null : copied(map.unwrapped(), value, state);
    Access.What what = new Access.What(Touch.WRITE, false, false, false, false, !ordered);
    use(cell, what, Act.swap(value, copied), state, at);
  }

  private void use(Place cell, Access.What what, Act act, State state, Location at) {
    Access access =
        new Access(
            cell,
            what,
            WonFlags.heldWith(state, frame.engine().fields()),
            state.ended,
            WonFlags.signalledHere(state, frame.engine().fields()),
            0,
            state.unset.contains(cell),
            Beside.of(state),
            null,
            act,
            frame.trace(at));
    Runner.own(frame, state).emit(state, access);
  }

  /** Whether the field is given maps after initialisation. */
  boolean isSwapped(FieldKey field) {
    return frame.engine().fields().isAssignedLater(field) && frame.program().isJudged(field.type());
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
  private static Act.Compound copied(Place old, Value value, State state) {
    for (Place place : value.places()) {
      Value sources = state.load(place.unwrapped(), HeapKey.COPIED);
      if (sources != null && sources.places().contains(old)) {
        for (LookUp lookUp : state.lookUps.about(old, new Term.Constant(REFERENCE))) {
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
