// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.MethodFacts;
import java.util.HashMap;
import java.util.Map;

/**
 * Fields that hold the read or the write side of a read-write lock. Both sides of one lock go by
 * one name: that of the field that holds the lock itself or, where none does, one made for the
 * first field that holds a side of it.
 */
final class LockViews {
  private final Program program;
  private final Map<FieldKey, Side> sides = new HashMap<>();

  /** One of the two sides of the lock that a field names. */
  record Side(FieldKey lock, Mode mode) {}

  LockViews(Program program) {
    this.program = program;
  }

  /** The side of a lock that each field holds. */
  Map<FieldKey, ?> sides() {
    return sides;
  }

  void add(Map<FieldKey, Side> more) {
    sides.putAll(more);
  }

  /** Follows variables through the operations of one body, in order. */
  static final class Scan {
    private final Program program;
    private final Map<FieldKey, Side> sides;
    private final Map<Integer, FieldKey> loaded = new HashMap<>();
    private final Map<Integer, FieldKey> named = new HashMap<>();
    private final Map<Integer, Integer> sideOf = new HashMap<>();
    private final Map<Integer, Mode> modes = new HashMap<>();

    /**
     * @param sides gets the sides that fields are given
     */
    Scan(Program program, Map<FieldKey, Side> sides) {
      this.program = program;
      this.sides = sides;
    }

    void visit(Op op) {
      if (op instanceof Op.Invoke call && call.dst() != null && call.receiver() != null) {
        Mode mode = mode(program.libraryMethod(call.callee(), call.receiver().type()));
        int receiver = call.receiver().id();
        forget(call.dst().id());
        if (mode != null) {
          sideOf.put(call.dst().id(), receiver);
          modes.put(call.dst().id(), mode);
          if (loaded.containsKey(receiver)) {
            named.put(call.dst().id(), loaded.get(receiver));
          }
        }
      } else if (op instanceof Op.StoreField store && modes.containsKey(store.src().id())) {
        FieldKey field = program.field(store.field());
        int side = store.src().id();
        FieldKey lock =
            named.containsKey(side)
                ? named.get(side)
                : named.computeIfAbsent(-1 - sideOf.get(side), k -> field.lockOfSide());
        sides.put(field, new Side(lock, modes.get(side)));
      } else if (op.dst() != null) {
        forget(op.dst().id());
        if (op instanceof Op.LoadField load) {
          loaded.put(load.dst().id(), program.field(load.field()));
        }
      }
    }

    private void forget(int slot) {
      loaded.remove(slot);
      named.remove(slot);
      sideOf.remove(slot);
      modes.remove(slot);
    }
  }

  private static Mode mode(MethodFacts facts) {
    if (facts != null) {
      for (Effect effect : facts.effects()) {
        if (effect instanceof Effect.Results results) {
          if (results.source() == Source.READ_LOCK) {
            return Mode.READ;
          }
          if (results.source() == Source.WRITE_LOCK) {
            return Mode.EXCLUSIVE;
          }
        }
      }
    }
    return null;
  }

  /** The lock that a place is a side of, seen as that side; the place itself where it is none. */
  Place resolve(Place place) {
    FieldKey field = Places.field(place);
    program.log().asked(field);
    Side side = field == null ? null : sides.get(field);
    if (side == null) {
      return place;
    }
    Place lock =
        place.base() == null
            ? new Place.Static(side.lock())
            : new Place.Field(place.base(), side.lock());
    return new Place.Guard(lock, side.mode());
  }
}
