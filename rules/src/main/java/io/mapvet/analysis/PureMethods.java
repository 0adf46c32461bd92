// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Operand;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Methods of the program that change nothing and whose result depends on their inputs alone. */
final class PureMethods {
  private final Program program;
  private final Map<Method, Boolean> known = new IdentityHashMap<>();
  private final Map<Method, Boolean> selfChanging = new IdentityHashMap<>();

  PureMethods(Program program) {
    this.program = program;
  }

  /** Whether equal inputs always give equal results; a method that may be overridden never does. */
  boolean contains(Method method) {
    Boolean pure = known.get(method);
    if (pure == null) {
      known.put(method, false); // of a recursive call
      pure = isFixed(method) && method.body() != null && isPure(method);
      known.put(method, pure);
    }
    program.log().add(new Journal.Pure(method, pure));
    return pure;
  }

  private boolean isFixed(Method method) {
    return method.is(Modifier.STATIC)
        || method.is(Modifier.PRIVATE)
        || method.is(Modifier.FINAL)
        || program.classNamed(method.owner()).is(Modifier.FINAL);
  }

  private boolean isPure(Method method) {
    return !Walk.any(method.body(), stmt -> stmt instanceof Op op && !isPure(op));
  }

  private boolean isPure(Op op) {
    if (op instanceof Op.LoadField load) {
      return load.field().isFinal();
    }
    if (op instanceof Op.Invoke call) {
      return Origins.isPureCall(program, call);
    }
    return op instanceof Op.Const
        || op instanceof Op.ClassLiteral
        || op instanceof Op.Copy
        || op instanceof Op.Cast
        || op instanceof Op.Compute;
  }

  /** Whether a method that the call may run changes the object that it is called on. */
  boolean changeReceiver(Op.Invoke call) {
    Callee callee = call.callee();
    Method method = program.dispatch(call.receiver().type(), callee.name(), callee.params());
    List<Method> targets =
        method == null || method.body() == null
            ? program.targets(call.receiver().type(), callee)
            : List.of(method);
    return targets != null && targets.stream().anyMatch(this::changesItself);
  }

  /** Whether the method assigns a field of its own object, or changes what such a field holds. */
  boolean changesItself(Method method) {
    boolean changes = selfChanging.computeIfAbsent(method, m -> m.self() != null && changes(m));
    program.log().add(new Journal.Changing(method, changes));
    return changes;
  }

  private boolean changes(Method method) {
    Set<Var> parts = new HashSet<>();
    boolean[] found = new boolean[1];
    if (method.body() != null) {
      Walk.ops(
          method.body(),
          op -> {
            if (op instanceof Op.LoadField load && method.self().equals(load.base())) {
              parts.add(load.dst());
            }
            found[0] |=
                op instanceof Op.StoreField store && method.self().equals(store.base())
                    || op instanceof Op.StoreElement element && parts.contains(element.array())
                    || op instanceof Op.Invoke call
                        && parts.contains(call.receiver())
                        && writes(call);
          });
    }
    return found[0];
  }

  private boolean writes(Op.Invoke call) {
    MethodFacts facts = program.libraryMethod(call.callee(), call.receiver().type());
    return facts != null
        && facts.effects().stream()
            .anyMatch(
                e ->
                    e instanceof Effect.Accesses a
                        && a.on().equals(Operand.THIS)
                        && a.touch() != Touch.READ
                        && a.touch() != Touch.ITERATE);
  }
}
