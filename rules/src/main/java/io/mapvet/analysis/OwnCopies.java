// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.MethodFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clones that a method makes and does nothing with but fill their fields and return them: as
 * long as it runs nobody else has them, so what it stores into their fields initialises them, as a
 * constructor would. {@code Object.clone} itself hands nothing out (JLS 10.7).
 */
final class OwnCopies {
  private static final int OTHERS = 0;

  private final Program program;

  /** By their variables; those of other objects are {@link #OTHERS}. */
  private final Map<Var, Integer> objects = new HashMap<>();

  private final Set<Integer> shared = new HashSet<>(Set.of(OTHERS));
  private int made;

  OwnCopies(Program program, Method method) {
    this.program = program;
    method.params().forEach(param -> objects.put(param, OTHERS));
    Walk.ops(method.body(), this::visit);
  }

  /** Whether the variable, named in the source, holds such a clone whenever it holds an object. */
  boolean holds(Var variable) {
    return !variable.name().isEmpty() && !shared.contains(object(variable));
  }

  private int object(Var variable) {
    return objects.getOrDefault(variable, OTHERS);
  }

  private void visit(Op op) {
    uses(op).forEach(use -> shared.add(object(use)));
    if (op instanceof Op.Copy copy) {
      assign(copy.dst(), object(copy.src()));
    } else if (op instanceof Op.Cast cast) {
      assign(cast.dst(), object(cast.src()));
    } else if (op.dst() != null && !isNull(op)) {
      assign(op.dst(), makes(op) ? ++made : OTHERS);
    }
  }

  /** A variable of the source that is given several objects may hold any of them. */
  private void assign(Var variable, int object) {
    Integer before = objects.put(variable, object);
    if (before != null && before != object && !variable.name().isEmpty()) {
      shared.add(before);
      shared.add(object);
    }
  }

  private static boolean isNull(Op op) {
    return op instanceof Op.Const constant && constant.value() == null;
  }

  private boolean makes(Op op) {
    if (!(op instanceof Op.Invoke call) || call.receiver() == null) {
      return false;
    }
    MethodFacts facts = program.libraryMethod(call.callee(), call.receiver().type());
    return facts != null
        && facts.effects().stream()
            .anyMatch(e -> e instanceof Effect.Results r && r.source() == Source.CLONE);
  }

  /** What the operation may hand on: not the object whose field it is about. */
  private static List<Var> uses(Op op) {
    List<Var> uses = new ArrayList<>();
    if (op instanceof Op.StoreField store) {
      uses.add(store.src());
    } else if (op instanceof Op.StoreElement store) {
      uses.add(store.src());
    } else if (op instanceof Op.New creation) {
      uses.addAll(creation.args());
      creation.hidden().forEach(h -> uses.add(h.value()));
    } else if (op instanceof Op.NewArray array) {
      uses.addAll(array.elements());
    } else if (op instanceof Op.Invoke call) {
      uses.addAll(call.args());
      if (call.receiver() != null) {
        uses.add(call.receiver());
      }
    } else if (op instanceof Op.MakeTask task) {
      uses.addAll(task.captures());
      if (task.self() != null) {
        uses.add(task.self());
      }
    } else if (op instanceof Op.Unknown unknown) {
      uses.addAll(unknown.operands());
    }
    return uses;
  }
}
