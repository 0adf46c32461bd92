// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;

/** The names of variables in a class. */
final class Names {
  private Names() {}

  /** The first of some names that no variable has in the class of the method; null for none. */
  static String free(Method method, Sources sources, String... names) {
    for (String name : names) {
      if (!isTaken(name, sources.classNamed(method.owner()))) {
        return name;
      }
    }
    return null;
  }

  /** Whether a variable of the class, or one around a class in a method, has the name. */
  static boolean isTaken(String name, ClassDecl type) {
    return type == null
        || type.kind() == ClassDecl.Kind.ANONYMOUS
        || type.kind() == ClassDecl.Kind.LOCAL
        || type.methods().stream().anyMatch(method -> declares(name, method));
  }

  private static boolean declares(String name, Method method) {
    boolean[] found = {method.params().stream().anyMatch(p -> p.name().equals(name))};
    if (method.body() != null) {
      Walk.ops(
          method.body(),
          op -> {
            found[0] |= op.dst() != null && op.dst().name().equals(name);
            found[0] |= op instanceof Op.MakeTask task && declares(name, task.body());
          });
    }
    return found[0];
  }
}
