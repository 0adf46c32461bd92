// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Field;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import java.util.HashMap;
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

  /** A look at one method. */
  Scan scan() {
    return new Scan();
  }

  /** What the variables of one method hold, whichever way the code takes. */
  final class Scan {
    private final Map<Integer, String> held = new HashMap<>();

    void visit(Op op) {
      if (op instanceof Op.StoreField store) {
        String type = held.getOrDefault(store.src().id(), SEVERAL);
        types.merge(program.field(store.field()), type, ExactTypes::either);
      } else if (op.dst() != null) {
        boolean isNull = op instanceof Op.Const constant && constant.value() == null;
        String type = op instanceof Op.New creation ? creation.type() : isNull ? NULL : SEVERAL;
        held.merge(op.dst().id(), type, ExactTypes::either);
      }
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
