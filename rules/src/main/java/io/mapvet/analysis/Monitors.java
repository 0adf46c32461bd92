// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which classes take monitors. */
final class Monitors {
  private final Log log;
  private final Map<String, List<ClassDecl>> parts = new HashMap<>();
  private final Map<String, Boolean> taken = new HashMap<>();

  Monitors(Program program) {
    this.log = program.log();
    for (ClassDecl c : program.classes()) {
      program.supertypes(c.name()).forEach(type -> isPart(c, type));
      for (int i = c.name().indexOf('$'); i > 0; i = c.name().indexOf('$', i + 1)) {
        isPart(c, c.name().substring(0, i));
      }
    }
  }

  private void isPart(ClassDecl c, String of) {
    parts.computeIfAbsent(of, k -> new ArrayList<>(2)).add(c);
  }

  /** Whether code of the class, or of a part or subclass of it, takes a monitor. */
  boolean takenBy(String type) {
    boolean found =
        taken.computeIfAbsent(
            type,
            t ->
                parts.getOrDefault(t, List.of()).stream()
                    .flatMap(c -> c.methods().stream())
                    .anyMatch(Monitors::takes));
    log.add(new Journal.Monitors(type, found));
    return found;
  }

  private static boolean takes(Method method) {
    return method.is(Modifier.SYNCHRONIZED)
        || (method.body() != null && Walk.any(method.body(), Stmt.Sync.class::isInstance));
  }
}
