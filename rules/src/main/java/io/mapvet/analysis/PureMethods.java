// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import java.util.IdentityHashMap;
import java.util.Map;

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

  /** Whether the method assigns a field of its own object. */
  boolean changesItself(Method method) {
    return selfChanging.computeIfAbsent(
        method,
        m -> {
          boolean[] found = new boolean[1];
          if (m.body() != null && m.self() != null) {
            Walk.ops(
                m.body(),
                op -> found[0] |= op instanceof Op.StoreField s && m.self().equals(s.base()));
          }
          return found[0];
        });
  }
}
