// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

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

  /** The innermost class around the code that has the member (JLS 15.12.1, 6.5.6.1). */
  ClassContext classWith(Element member) {
    TypeElement owner = (TypeElement) member.getEnclosingElement();
    boolean isPrivate = member.getModifiers().contains(Modifier.PRIVATE);
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      if (c.element() != null
          && (isPrivate ? c.element() == owner : body.symbols.isSubclass(c.element(), owner))) {
        return c;
      }
    }
    return body.type;
  }

  /** Whether the member can be named here: it is static, or there is an instance that has it. */
  boolean reaches(ClassContext context, Element member) {
    return Symbols.isStatic(member) || reaches(context);
  }

  /** The innermost class, from {@code first} on, that is or extends the given one, or null. */
  static ClassContext classLike(Symbols symbols, ClassContext first, TypeElement type) {
    for (ClassContext c = first; c != null; c = c.outer()) {
      if (c.element() != null && symbols.isSubclass(c.element(), type)) {
        return c;
      }
    }
    return null;
  }

  /** The class around the code that has this binary name, or null. */
  ClassContext classNamed(String name) {
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      if (c.name().equals(name)) {
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
  Var variable(VariableTree tree, Location at) {
    Var own = body.code.variable(tree);
    if (own != null) {
      return own;
    }
    for (ClassContext c = body.type; c != null; c = c.outer()) {
      if (c.captures().contains(tree)) {
        Var base = instance(c, at);
        String type = body.typeOf(tree);
        Var value = body.code.temporary(type);
        body.code.emit(new Op.LoadField(value, base, c.captureField(tree, type), at));
        return value;
      }
    }
    Var value = body.code.temporary(body.typeOf(tree));
    body.code.emit(new Op.Unknown(value, "local variable", List.of(), at));
    return value;
  }
}
