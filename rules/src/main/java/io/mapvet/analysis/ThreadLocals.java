// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which thread-locals do not confine: those whose initialiser gives every thread what a field
 * holds.
 */
final class ThreadLocals {
  private final Program program;
  private final Map<FieldKey, FieldKey> initial = new HashMap<>();

  ThreadLocals(Program program) {
    this.program = program;
  }

  /** The field that each thread-local starts with. */
  Map<FieldKey, FieldKey> initial() {
    return initial;
  }

  void add(Map<FieldKey, FieldKey> more) {
    initial.putAll(more);
  }

  /**
   * Whether an object of the type gives each thread a value of its own: also one that its class
   * makes for a child thread of what the parent has.
   */
  boolean confines(String type) {
    return program.role(type) == Role.CONFINED
        || (program.role(type) == Role.HOLDER
            && program.supertypes(type).stream()
                .flatMap(supertype -> program.knowledge().methods(supertype).stream())
                .filter(m -> m.effects().contains(new Effect.Inherits()))
                .anyMatch(m -> isOverridden(type, m.signature())));
  }

  private boolean isOverridden(String type, String signature) {
    return program.dispatch(type, signature.substring(0, signature.indexOf('(')), List.of("?"))
        != null;
  }

  /** What the thread-local in a place starts with in every thread, or null for its own object. */
  Place initial(Place threadLocal) {
    FieldKey field = Places.field(threadLocal);
    program.log().asked(field);
    FieldKey shared = field == null ? null : initial.get(field);
    if (shared == null || shared.isStatic()) {
      return shared == null ? null : new Place.Static(shared);
    }
    return threadLocal instanceof Place.Field f ? new Place.Field(f.base(), shared) : null;
  }

  /** Follows functions that only return a field into the thread-locals made with them. */
  static final class Scan {
    private final Program program;
    private final Map<FieldKey, FieldKey> initial;
    private final Map<Integer, FieldKey> held = new HashMap<>();

    /**
     * @param initial gets the fields that thread-locals start with
     */
    Scan(Program program, Map<FieldKey, FieldKey> initial) {
      this.program = program;
      this.initial = initial;
    }

    void visit(Op op) {
      if (op instanceof Op.MakeTask task) {
        keep(task.dst().id(), returnedField(task.body()));
      } else if (op instanceof Op.Invoke call && call.dst() != null && !call.args().isEmpty()) {
        boolean makes = program.role(call.callee().result()) == Role.CONFINED;
        keep(call.dst().id(), makes ? held.get(call.args().get(0).id()) : null);
      } else if (op instanceof Op.StoreField store && held.containsKey(store.src().id())) {
        initial.put(program.field(store.field()), held.get(store.src().id()));
      } else if (op.dst() != null) {
        held.remove(op.dst().id());
      }
    }

    private void keep(int variable, FieldKey field) {
      if (field == null) {
        held.remove(variable);
      } else {
        held.put(variable, field);
      }
    }

    private FieldKey returnedField(Method body) {
      List<Op> ops = new ArrayList<>();
      Walk.ops(body.body(), ops::add);
      return ops.size() == 1
              && ops.get(0) instanceof Op.LoadField load
              && (load.base() == null || load.base().equals(body.self()))
          ? program.field(load.field())
          : null;
    }
  }
}
