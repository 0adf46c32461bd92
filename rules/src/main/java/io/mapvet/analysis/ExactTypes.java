// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Field;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields that only ever hold new objects of one class, as far as all code is seen that can tell.
 */
final class ExactTypes {
  private static final String SEVERAL = "";
  private static final String NULL = "null";

  private final Program program;
  private final Map<FieldKey, String> types = new HashMap<>();

  ExactTypes(Program program) {
    this.program = program;
  }

  /** The class of what is stored into each field, as far as it is one. */
  Map<FieldKey, String> types() {
    return types;
  }

  void add(Map<FieldKey, String> more) {
    more.forEach((field, type) -> types.merge(field, type, ExactTypes::either));
  }

  /**
   * What the variables of one method hold, whichever way the code takes. A temporary that is used
   * again with another type is another variable.
   */
  static final class Scan {
    private final Factories factories;
    private final Map<Var, String> held = new HashMap<>();

    Scan(Factories factories) {
      this.factories = factories;
    }

    /**
     * Sees the next operation.
     *
     * @param types gets the class of what it stores
     */
    void visit(Op op, Map<FieldKey, String> types) {
      note(op);
      if (op instanceof Op.StoreField store) {
        types.merge(factories.program.field(store.field()), of(store.src()), ExactTypes::either);
      }
    }

    private String of(Var variable) {
      return held.getOrDefault(variable, SEVERAL);
    }

    private void note(Op op) {
      if (op.dst() != null) {
        held.merge(op.dst(), type(op), ExactTypes::either);
      }
    }

    private String type(Op op) {
      if (op instanceof Op.New creation) {
        return creation.type();
      }
      if (op instanceof Op.Const constant && constant.value() == null) {
        return NULL;
      }
      return op instanceof Op.Invoke call ? factories.returned(call) : SEVERAL;
    }
  }

  /** What factories of the program return that the code of one class calls. */
  static final class Factories {
    private final Program program;
    private final Map<Method, String> known = new IdentityHashMap<>();

    Factories(Program program) {
      this.program = program;
    }

    private String returned(Op.Invoke call) {
      Callee callee = call.callee();
      List<Method> targets = callee.isStatic() ? program.targets(callee.owner(), callee) : null;
      boolean one = targets != null && targets.size() == 1 && targets.get(0).body() != null;
      return one ? returned(targets.get(0)) : SEVERAL;
    }

    private String returned(Method factory) {
      String before = known.putIfAbsent(factory, SEVERAL);
      if (before != null) {
        return before;
      }
      Scan scan = new Scan(this);
      String[] type = {NULL};
      Walk.stmts(
          factory.body(),
          stmt -> {
            if (stmt instanceof Op op) {
              scan.note(op);
            } else if (stmt instanceof Stmt.Return result && result.value() != null) {
              type[0] = either(type[0], scan.of(result.value()));
            }
          });
      known.put(factory, type[0]);
      return type[0];
    }
  }

  private static String either(String first, String second) {
    if (first.equals(NULL)) {
      return second;
    }
    return second.equals(NULL) || first.equals(second) ? first : SEVERAL;
  }

  /** The class of all objects that the field may hold, or null where it is not known. */
  String of(FieldKey field) {
    program.log().asked(field);
    String type = types.getOrDefault(field, SEVERAL);
    return type.equals(SEVERAL) || type.equals(NULL) || !isSeenWhole(field) ? null : type;
  }

  /** Whether no code outside the program can assign the field. */
  private boolean isSeenWhole(FieldKey field) {
    Field declared = program.declaration(field);
    boolean injected = declared != null && !declared.annotations().isEmpty();
    return declared != null && (field.isFinal() || (declared.is(Modifier.PRIVATE) && !injected));
  }
}
