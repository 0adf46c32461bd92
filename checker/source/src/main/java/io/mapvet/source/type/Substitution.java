// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What type parameters stand for. */
final class Substitution {
  private final Map<JavaType.Variable, JavaType> known = new IdentityHashMap<>();

  /** What the arguments of a type say; those of a raw type are their bounds. */
  static Substitution of(JavaType.Of type) {
    Substitution substitution = new Substitution();
    List<JavaType.Variable> variables = type.info().variables();
    boolean raw = type.arguments().size() != variables.size();
    for (int i = 0; i < variables.size(); i++) {
      JavaType.Variable variable = variables.get(i);
      substitution.known.put(variable, raw ? erasure(variable) : type.arguments().get(i));
    }
    return substitution;
  }

  /** What a supertype's parameters stand for in a type; nothing where it is no supertype. */
  static Substitution of(JavaType type, ClassInfo supertype) {
    JavaType.Of view = view(type, supertype);
    return view == null ? new Substitution() : of(view);
  }

  /** The type as one of its supertypes, or null. */
  static JavaType.Of view(JavaType type, ClassInfo supertype) {
    if (type instanceof JavaType.Variable variable && variable.classInfo() != null) {
      return view(variable.bound(), supertype);
    }
    if (type instanceof JavaType.Super lower) {
      return view(lower.bound(), supertype);
    }
    if (!(type instanceof JavaType.Of of) || !of.info().isSubclassOf(supertype)) {
      return null;
    }
    if (of.info() == supertype) {
      return of;
    }
    Substitution own = of(of);
    boolean raw = of.arguments().isEmpty() && !of.info().variables().isEmpty();
    List<JavaType> direct = new ArrayList<>(of.info().interfaces());
    if (of.info().superclass() != null) {
      direct.add(0, of.info().superclass());
    }
    for (JavaType next : direct) {
      if (next.classInfo() != null && next.classInfo().isSubclassOf(supertype)) {
        JavaType seen = raw ? new JavaType.Of(next.classInfo(), List.of()) : own.apply(next);
        return view(seen, supertype);
      }
    }
    return null;
  }

  static JavaType erasure(JavaType type) {
    if (type instanceof JavaType.Variable variable) {
      ClassInfo info = variable.classInfo();
      return info == null
          ? new JavaType.Unresolved(type.erased())
          : new JavaType.Of(info, List.of());
    }
    if (type instanceof JavaType.ArrayOf array) {
      return new JavaType.ArrayOf(erasure(array.component()));
    }
    return type instanceof JavaType.Of of ? new JavaType.Of(of.info(), List.of()) : type;
  }

  void put(JavaType.Variable variable, JavaType type) {
    known.put(variable, type);
  }

  boolean has(JavaType.Variable variable) {
    return known.containsKey(variable);
  }

  JavaType apply(JavaType type) {
    if (type instanceof JavaType.Variable variable) {
      return known.getOrDefault(variable, variable);
    }
    if (type instanceof JavaType.ArrayOf array) {
      return new JavaType.ArrayOf(apply(array.component()).upper());
    }
    if (type instanceof JavaType.Super lower) {
      JavaType bound = apply(lower.bound());
      return bound instanceof JavaType.Super ? bound : new JavaType.Super(bound);
    }
    if (type instanceof JavaType.Of of && !of.arguments().isEmpty()) {
      return new JavaType.Of(of.info(), of.arguments().stream().map(this::apply).toList());
    }
    return type;
  }

  /** Whether a variable of these occurs in the type. */
  static boolean mentions(JavaType type, List<JavaType.Variable> variables) {
    if (type instanceof JavaType.Variable variable) {
      return variables.contains(variable);
    }
    if (type instanceof JavaType.ArrayOf array) {
      return mentions(array.component(), variables);
    }
    if (type instanceof JavaType.Super lower) {
      return mentions(lower.bound(), variables);
    }
    return type instanceof JavaType.Of of
        && of.arguments().stream().anyMatch(argument -> mentions(argument, variables));
  }
}
