// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.frontend.ByName;
import io.mapvet.ir.Modifier;
import java.util.List;
import java.util.Map;

/** Conversions between erased types (JLS 5). What is not known is taken to fit. */
final class Subtyping {
  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "char", "java.lang.Character",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  private Subtyping() {}

  static boolean isSubtype(JavaType from, JavaType to) {
    if (to.isUnresolved() || from.isUnresolved()) {
      return true;
    }
    if (from.isPrimitive() || to.isPrimitive()) {
      return from.isPrimitive() && to.isPrimitive() && widens(from.erased(), to.erased());
    }
    if (from.equals(JavaType.VOID) || to.equals(JavaType.VOID)) {
      return false;
    }
    if (from.equals(JavaType.NULL)) {
      return true;
    }
    if (to.erased().equals(ByName.OBJECT)) {
      return true;
    }
    if (from instanceof JavaType.ArrayOf a) {
      return to instanceof JavaType.ArrayOf b
          ? a.component().isPrimitive() || b.component().isPrimitive()
              ? a.component().equals(b.component())
              : isSubtype(a.component(), b.component())
          : to.erased().equals("java.lang.Cloneable") || to.erased().equals("java.io.Serializable");
    }
    ClassInfo info = from.classInfo();
    ClassInfo target = to.classInfo();
    return info != null
        && target != null
        && (info.isSubclassOf(target) || info.unresolvedSupertype() != null && !isFinal(target));
  }

  private static boolean isFinal(ClassInfo type) {
    return type.modifiers().contains(Modifier.FINAL);
  }

  private static boolean widens(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    if (from.equals("char")) {
      return WIDENING.indexOf(to) >= 2;
    }
    return WIDENING.contains(from) && WIDENING.indexOf(to) >= WIDENING.indexOf(from);
  }

  /** Whether an argument may be passed, boxed or unboxed too if that is allowed. */
  static boolean fits(JavaType from, JavaType to, Platform platform, boolean boxing) {
    if (isSubtype(from, to)) {
      return true;
    }
    if (!boxing) {
      return false;
    }
    if (from.isPrimitive()) {
      return !to.isPrimitive() && isSubtype(boxed(from, platform), to);
    }
    JavaType unboxed = unboxed(from);
    return unboxed != from && isSubtype(unboxed, to);
  }

  static JavaType boxed(JavaType type, Platform platform) {
    String box = type.isPrimitive() ? BOXES.get(type.erased()) : null;
    return box == null ? type : new JavaType.Of(platform.find(box), List.of());
  }

  static JavaType unboxed(JavaType type) {
    String name = type.erased();
    for (Map.Entry<String, String> box : BOXES.entrySet()) {
      if (box.getValue().equals(name)) {
        return new JavaType.Primitive(box.getKey());
      }
    }
    return type;
  }

  /** The type of an operation on two numbers (JLS 5.6). */
  static JavaType promoted(JavaType left, JavaType right) {
    String a = unboxed(left).erased();
    String b = unboxed(right).erased();
    for (String wide : List.of("double", "float", "long")) {
      if (a.equals(wide) || b.equals(wide)) {
        return new JavaType.Primitive(wide);
      }
    }
    return JavaType.INT;
  }
}
