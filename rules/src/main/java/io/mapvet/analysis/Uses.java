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
  private final List<OfClass> classes = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  /** For names of methods the types on which they are called, and the classes that do so. */
  private Map<String, Map<String, List<String>>> callers;

  Uses(Program program) {
    this.program = program;
  }

  /**
   * What the code of one class does.
   *
   * @param named the types that its class literals name
   */
  record OfClass(String type, Set<Call> calls, Set<String> named) {
    static OfClass of(ClassDecl c) {
      OfClass read = new OfClass(c.name(), new HashSet<>(), new HashSet<>());
      c.methods().stream().map(Method::body).forEach(read::read);
      return new OfClass(c.name(), Set.copyOf(read.calls), Set.copyOf(read.named));
    }

    private void read(Block body) {
      if (body == null) {
        return;
      }
      Walk.ops(
          body,
          op -> {
            if (op instanceof Op.Invoke call) {
              calls.add(new Call(call.callee().owner(), call.callee().name()));
            } else if (op instanceof Op.ClassLiteral literal) {
              named.add(literal.type());
            } else if (op instanceof Op.MakeTask task) {
              read(task.body().body());
            }
          });
    }
  }

  private record Call(String owner, String method) {}

  /** The work of reading a class. */
  record Of(String type) {}

  /** Takes in what a class does, before anything is asked. */
  void add(OfClass uses) {
    classes.add(uses);
    named.addAll(uses.named);
  }

  /** Whether code outside the type and its subtypes calls a method of this name on one of them. */
  boolean isCalled(String type, String method) {
    for (Map.Entry<String, List<String>> called : callers(method).entrySet()) {
      if (program.isSubtype(called.getKey(), type)
          && called.getValue().stream().anyMatch(caller -> !program.isSubtype(caller, type))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any code calls a method of this name on the type. */
  boolean isCalledOn(String type, String method) {
    return callers(method).containsKey(type);
  }

  /** Whether a class literal names the type. */
  boolean isNamed(String type) {
    return named.contains(type);
  }

  private Map<String, List<String>> callers(String method) {
    if (callers == null) {
      callers = new HashMap<>();
      for (OfClass uses : classes) {
        for (Call call : uses.calls) {
          callers
              .computeIfAbsent(call.method, k -> new HashMap<>(2))
              .computeIfAbsent(call.owner, k -> new ArrayList<>(1))
              .add(uses.type);
        }
      }
    }
    return callers.getOrDefault(method, Map.of());
  }
}
