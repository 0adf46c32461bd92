// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Elements of the lattices, drawn from a small universe so that they often meet. */
final class Samples {
  private final Random random;

  Samples(int seed) {
    this.random = new Random(seed);
  }

  static Place input(int index) {
    return new Place.Input(index);
  }

  static Place field(Place base, String name) {
    return new Place.Field(base, key(name));
  }

  /** A put into the map. */
  static Access put(Place map, Lockset locks, Signals signalled) {
    Access.What what = new Access.What(Touch.INSERT, false, false, false, false, true);
    return new Access(
        map, what, locks, Set.of(), signalled, 0, false, Beside.NONE, null, null, null);
  }

  static FieldKey key(String name) {
    return new FieldKey(
        new FieldRef("p.A", name, "java.lang.Object", false, true, false, Certainty.RESOLVED));
  }

  Place place() {
    Place root =
        switch (random.nextInt(3)) {
          case 0 -> input(0);
          case 1 -> input(1);
          default -> new Place.ClassObject("p.A");
        };
    return random.nextBoolean() ? root : field(root, random.nextBoolean() ? "f" : "g");
  }

  Lock lock() {
    return new Lock(place(), random.nextBoolean(), random.nextInt(4) > 0);
  }

  Mode mode() {
    return Mode.values()[random.nextInt(Mode.values().length)];
  }

  Lockset lockset() {
    Lockset locks = Lockset.EMPTY;
    for (int i = random.nextInt(5); i > 0; i--) {
      locks = locks.with(lock(), mode());
    }
    return locks;
  }

  /** Of so few places that the bound of a value is not reached by joining some. */
  Value smallValue() {
    List<Place> universe = List.of(input(0), input(1), field(input(0), "f"), Place.NULL);
    return value(universe);
  }

  /** Of more places than a value holds. */
  Value largeValue() {
    List<Place> universe = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      universe.add(input(i));
    }
    return value(universe);
  }

  private Value value(List<Place> universe) {
    Value value = Value.NONE;
    for (int i = random.nextInt(5); i > 0; i--) {
      value = value.plus(universe.get(random.nextInt(universe.size())));
    }
    return switch (random.nextInt(4)) {
      case 0 -> value.with(new Fact.Flag(input(0), true));
      case 1 -> value.with(new Fact.Flag(input(1), true));
      default -> value;
    };
  }

  State state() {
    State state = new State(3);
    for (int slot = 0; slot < 3; slot++) {
      if (random.nextBoolean()) {
        state.set(slot, smallValue());
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      state.store(input(random.nextInt(2)), key(random.nextBoolean() ? "f" : "g"), smallValue());
    }
    state.locks = lockset();
    for (int i = random.nextInt(3); i > 0; i--) {
      state.ended = SmallSet.plus(state.ended, place());
      state.signalled = state.signalled.plus(place(), random.nextBoolean());
      state.missed = SmallSet.plus(state.missed, place());
      state.unset = SmallSet.plus(state.unset, place());
      state.waited = SmallSet.plus(state.waited, place());
    }
    state.once = random.nextBoolean() ? null : input(random.nextInt(2));
    return state;
  }
}
