// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Field;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Fields that only ever hold new objects of one class, as far as all code is seen that can tell.
 */
final class ExactTypes {
  private static final String SEVERAL = "";

  private final Program program;
  private final Map<FieldKey, String> types = new HashMap<>();

  ExactTypes(Program program) {
    this.program = program;
  }

  /** A look at one method. */
  Scan scan() {
    return new Scan();
  }

  /** What the variables of one method hold. */
  final class Scan {
    private final Map<Integer, String> made = new HashMap<>();
    private final Set<Integer> nulls = new HashSet<>();

    void visit(Op op) {
      if (op instanceof Op.StoreField store) {
        if (!nulls.contains(store.src().id())) {
          String type = made.getOrDefault(store.src().id(), SEVERAL);
          types.merge(program.field(store.field()), type, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
      } else if (op.dst() != null) {
        made.remove(op.dst().id());
        nulls.remove(op.dst().id());
        if (op instanceof Op.New creation) {
          made.put(op.dst().id(), creation.type());
        } else if (op instanceof Op.Const constant && constant.value() == null) {
          nulls.add(op.dst().id());
        }
      }
    }
  }

  /** The class of all objects that the field may hold, or null where it is not known. */
  String of(FieldKey field) {
    String type = types.getOrDefault(field, SEVERAL);
    return type.equals(SEVERAL) || !isSeenWhole(field) ? null : type;
  }

  /** Whether no code outside the program can assign the field. */
  private boolean isSeenWhole(FieldKey field) {
    Field declared = program.declaration(field);
    return declared != null && (field.isFinal() || declared.is(Modifier.PRIVATE));
  }
}
