// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The variables with which code cannot go on if they are null (JLS 15.6). */
final class Dereferences {
  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

  /** What is thrown where there is nothing. */
  private static final Set<String> MISSING =
      Set.of(
          "java.lang.NullPointerException",
          "java.util.EmptyStackException",
          "java.util.NoSuchElementException");

  private Dereferences() {}

  /** Whether code catches what is thrown where there is nothing, and so asks whether there is. */
  static boolean asks(Stmt.Catch handler) {
    return handler.types().stream().anyMatch(MISSING::contains);
  }

  /** The operands that the operation cannot do without: receivers, arrays, what is unboxed. */
  static List<Var> of(Op op) {
    List<Var> needed = new ArrayList<>();
    if (op instanceof Op.Invoke call) {
      if (call.receiver() != null) {
        needed.add(call.receiver());
      }
      arguments(call.callee().params(), call.args(), needed);
    } else if (op instanceof Op.New creation) {
      arguments(creation.constructor().params(), creation.args(), needed);
    } else if (op instanceof Op.LoadField load && load.base() != null) {
      needed.add(load.base());
    } else if (op instanceof Op.StoreField store) {
      if (store.base() != null) {
        needed.add(store.base());
      }
      unboxed(store.src(), store.field().type(), needed);
    } else if (op instanceof Op.LoadElement load) {
      needed.add(load.array());
    } else if (op instanceof Op.StoreElement store) {
      needed.add(store.array());
    } else if (op instanceof Op.Compute compute && !compute.operator().equals("concat")) {
      needed.addAll(compute.operands());
    } else if (op instanceof Op.Copy copy) {
      unboxed(copy.src(), copy.dst().type(), needed);
    } else if (op instanceof Op.Cast cast) {
      unboxed(cast.src(), cast.type(), needed);
    }
    return needed;
  }

  /** Whether every call of the method begins with code that cannot do without the argument. */
  static boolean needs(Method method, int argument) {
    Var param = method.params().get(argument);
    for (Stmt stmt : method.body() == null ? List.<Stmt>of() : method.body().stmts()) {
      if (!(stmt instanceof Op op) || param.equals(op.dst())) {
        return false;
      }
      if (of(op).contains(param)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the result of the operation is unboxed. */
  static boolean unboxes(Op op) {
    return op instanceof Op.Invoke call
        && call.dst() != null
        && isUnboxed(call.callee().result(), call.dst().type());
  }

  /** Whether a value of the one type is unboxed where the other is asked for. */
  static boolean isUnboxed(String from, String to) {
    return isPrimitive(to) && !isPrimitive(from);
  }

  /** Whether values of the type are never null. */
  static boolean isPrimitive(String type) {
    return PRIMITIVES.contains(type);
  }

  private static void arguments(List<String> params, List<Var> args, List<Var> needed) {
    for (int i = 0; i < Math.min(params.size(), args.size()); i++) {
      unboxed(args.get(i), params.get(i), needed);
    }
  }

  private static void unboxed(Var from, String to, List<Var> needed) {
    if (isUnboxed(from.type(), to)) {
      needed.add(from);
    }
  }
}
