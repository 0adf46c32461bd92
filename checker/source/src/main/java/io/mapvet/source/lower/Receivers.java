// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import io.mapvet.frontend.ByName;
import io.mapvet.ir.Location;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.MethodInfo;
import java.util.List;

/** Finds {@code this}, the instances around it, and captured variables. */
final class Receivers {
  private final Body body;

  Receivers(Body body) {
    this.body = body;
  }

  /** The instance of an enclosing class, an unknown where there is none. */
  Var instance(ClassContext target, Location at) {
    return instance(target, null, at);
  }

  Var instance(ClassContext target, Var dst, Location at) {
    if (!reaches(target)) {
      String type = target == null ? ByName.UNKNOWN : target.name();
      Var result = dst != null ? dst : body.code.temporary(type);
      body.code.emit(new Op.Unknown(result, "enclosing instance", List.of(), at));
      return result;
    }
    Var current = body.code.self();
    for (ClassContext c = body.type; c != target; c = c.outer()) {
      boolean last = c.outer() == target;
      Var next = last && dst != null ? dst : body.code.temporary(c.outer().name());
      body.code.emit(new Op.LoadField(next, current, c.outerField(), at));
      current = next;
    }
    if (dst != null && current != dst) {
      body.code.emit(new Op.Copy(dst, current, at));
      return dst;
    }
    return current;
  }

  /** Whether the code has the instance of an enclosing class. */
  boolean reaches(ClassContext target) {
    if (target == null || !body.code.hasSelf()) {
      return false;
    }
    ClassContext c = body.type;
    while (c != target && c != null) {
      c = c.enclosingInstance() ? c.outer() : null;
    }
    return c == target;
  }

  /** The innermost class around the code that has the method (JLS 15.12.1). */
  ClassContext classWith(MethodInfo method) {
    boolean isPrivate = method.is(Modifier.PRIVATE);
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      boolean has = isPrivate ? c.type() == method.owner() : c.type().isSubclassOf(method.owner());
      if (has) {
        return c;
      }
    }
    return body.type;
  }

  /** The class around the code, or null. */
  ClassContext classOf(ClassInfo type) {
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      if (c.type() == type) {
        return c;
      }
    }
    return null;
  }

  /** The innermost class, from {@code first} on, that is or extends the given one, or null. */
  static ClassContext classLike(ClassContext first, ClassInfo type) {
    for (ClassContext c = first; c != null; c = c.outer()) {
      if (c.type().isSubclassOf(type)) {
        return c;
      }
    }
    return null;
  }

  /** The innermost class around the code that may inherit members nobody knows, or null. */
  ClassContext openClass() {
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      if (c.unresolvedSupertype() != null) {
        return c;
      }
    }
    return null;
  }

  /** The value of a local variable of this code or of code around it. */
  Var variable(Local variable, Location at) {
    Var own = body.code.variable(variable);
    if (own != null) {
      return own;
    }
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      if (c.captures().contains(variable)) {
        Var base = instance(c, at);
        String type = body.typeOf(variable);
        Var value = body.code.temporary(type);
        body.code.emit(new Op.LoadField(value, base, c.captureField(variable, type), at));
        return value;
      }
    }
    Var value = body.code.temporary(body.typeOf(variable));
    body.code.emit(new Op.Unknown(value, "local variable", List.of(), at));
    return value;
  }
}
