// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Block;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the program itself does with its types: which methods it calls, which classes it names. */
final class Uses {
  private final Program program;
  private final Map<String, List<Call>> calls = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private boolean read;

  private record Call(String caller, String owner) {}

  Uses(Program program) {
    this.program = program;
  }

  /** Whether code outside the type and its subtypes calls a method of this name on one of them. */
  boolean isCalled(String type, String method) {
    read();
    for (Call call : calls.getOrDefault(method, List.of())) {
      if (program.isSubtype(call.owner(), type) && !program.isSubtype(call.caller(), type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any code calls a method of this name on the type. */
  boolean isCalledOn(String type, String method) {
    read();
    return calls.getOrDefault(method, List.of()).stream().anyMatch(c -> c.owner().equals(type));
  }

  /** Whether a class literal names the type. */
  boolean isNamed(String type) {
    read();
    return named.contains(type);
  }

  private void read() {
    if (!read) {
      read = true;
      for (ClassDecl c : program.classes()) {
        for (Method m : c.methods()) {
          read(c, m.body());
        }
      }
    }
  }

  private void read(ClassDecl owner, Block body) {
    if (body == null) {
      return;
    }
    Walk.ops(
        body,
        op -> {
          if (op instanceof Op.Invoke call) {
            calls
                .computeIfAbsent(call.callee().name(), k -> new ArrayList<>())
                .add(new Call(owner.name(), call.callee().owner()));
          } else if (op instanceof Op.ClassLiteral literal) {
            named.add(literal.type());
          } else if (op instanceof Op.MakeTask task) {
            read(owner, task.body().body());
          }
        });
  }
}
