// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.frontend.ByName;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class or interface, of the scanned sources or of class files. */
public abstract sealed class ClassInfo permits SourceClass, ReflectedClass {
  private final Lazy<List<ClassInfo>> linear = new Lazy<>(this::linearize);
  private final Lazy<Map<String, List<MethodInfo>>> methods = new Lazy<>(this::group);

  ClassInfo() {}

  /** Its binary name. */
  public abstract String name();

  public abstract ClassDecl.Kind kind();

  public abstract Set<Modifier> modifiers();

  /** The class directly around it, null for a top-level class. */
  public abstract ClassInfo outer();

  /** Whether instances keep an enclosing one. */
  public abstract boolean isInner();

  public abstract List<JavaType.Variable> variables();

  /** Null for {@code Object} and for interfaces. */
  public abstract JavaType superclass();

  public abstract List<JavaType> interfaces();

  /** The fields that it declares itself, by name. */
  public abstract Map<String, FieldInfo> fields();

  /** The methods and constructors that it declares itself or the language implies. */
  abstract Collection<MethodInfo> declared();

  /** The class that it declares itself under a simple name, or null. */
  abstract ClassInfo declaredClass(String simpleName);

  /** The components of a record. */
  public abstract List<FieldInfo> components();

  /** The class {@code Object}. */
  abstract ClassInfo object();

  /** Its superclass, if it has one, and its interfaces; their arguments need not be known. */
  List<JavaType> direct() {
    List<JavaType> direct = new ArrayList<>(interfaces());
    if (superclass() != null) {
      direct.add(0, superclass());
    }
    return direct;
  }

  public boolean isInterface() {
    return kind() == ClassDecl.Kind.INTERFACE || kind() == ClassDecl.Kind.ANNOTATION;
  }

  /** The type with its own parameters as arguments. */
  public JavaType.Of type() {
    return new JavaType.Of(this, List.copyOf(variables()));
  }

  /** Itself, then its superclasses, then the interfaces of all of them. */
  List<ClassInfo> supertypes() {
    return linear.get();
  }

  private List<ClassInfo> linearize() {
    Set<ClassInfo> order = new LinkedHashSet<>();
    for (ClassInfo c = this; c != null && order.add(c); c = superclassOf(c)) {}
    Deque<ClassInfo> rest = new ArrayDeque<>(order);
    while (!rest.isEmpty()) {
      for (JavaType type : rest.removeFirst().direct()) {
        ClassInfo next = type.classInfo();
        if (next != null && order.add(next)) {
          rest.add(next);
        }
      }
    }
    if (isInterface()) {
      order.add(object());
    }
    return List.copyOf(order);
  }

  private static ClassInfo superclassOf(ClassInfo type) {
    List<JavaType> direct = type.isInterface() ? List.of() : type.direct();
    ClassInfo first = direct.isEmpty() ? null : direct.get(0).classInfo();
    return first == null || first.isInterface() ? null : first;
  }

  public boolean isSubclassOf(ClassInfo other) {
    return this == other || supertypes().contains(other);
  }

  /** The nearest supertype that was not found, superclasses before interfaces, or null. */
  public String unresolvedSupertype() {
    for (ClassInfo c : supertypes()) {
      if (c.superclass() instanceof JavaType.Unresolved missing) {
        return missing.erased();
      }
    }
    for (ClassInfo c : supertypes()) {
      for (JavaType type : c.interfaces()) {
        if (type instanceof JavaType.Unresolved missing) {
          return missing.erased();
        }
      }
    }
    return null;
  }

  /** The field of this name that the class declares or inherits, or null. */
  public FieldInfo field(String name) {
    for (ClassInfo c : supertypes()) {
      FieldInfo found = c.fields().get(name);
      if (found != null && (c == this || !found.is(Modifier.PRIVATE))) {
        return found;
      }
    }
    return null;
  }

  /** The member class of this simple name that it declares or inherits, or null. */
  ClassInfo memberClass(String simpleName) {
    ClassInfo own = declaredClass(simpleName);
    if (own != null) {
      return own;
    }
    for (ClassInfo c : supertypes()) {
      ClassInfo found = c.declaredClass(simpleName);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Map<String, List<MethodInfo>> group() {
    Map<String, List<MethodInfo>> byName = new HashMap<>();
    for (MethodInfo method : declared()) {
      byName.computeIfAbsent(method.name(), name -> new ArrayList<>()).add(method);
    }
    return byName;
  }

  /** The methods of this name that it declares itself. */
  public List<MethodInfo> declared(String name) {
    return methods.get().getOrDefault(name, List.of());
  }

  /** The methods of this name that it has, without those that others of them override. */
  List<MethodInfo> all(String name) {
    List<MethodInfo> found = new ArrayList<>();
    Set<List<String>> signatures = new HashSet<>();
    for (ClassInfo c : supertypes()) {
      for (MethodInfo method : c.declared(name)) {
        boolean inherited = c == this || isInherited(method, c);
        if (inherited && signatures.add(MethodInfo.erased(method.params()))) {
          found.add(method);
        }
      }
    }
    return found;
  }

  private static boolean isInherited(MethodInfo method, ClassInfo declaring) {
    return !method.is(Modifier.PRIVATE) && !(declaring.isInterface() && method.isStatic());
  }

  /** The method of this name without parameters that is declared nearest, or null. */
  public MethodInfo method(String name) {
    return method(name, 0);
  }

  /** A method of this name that takes so many arguments, or null. */
  public MethodInfo method(String name, int arguments) {
    for (boolean variable : new boolean[] {false, true}) {
      for (ClassInfo c : supertypes()) {
        for (MethodInfo method : c.declared(name)) {
          if (method.takes(arguments, variable)) {
            return method;
          }
        }
      }
    }
    return null;
  }

  /** A constructor of the class that takes so many arguments, or null. */
  public MethodInfo constructor(int arguments) {
    for (boolean variable : new boolean[] {false, true}) {
      for (MethodInfo method : declared(MethodInfo.CONSTRUCTOR)) {
        if (method.takes(arguments, variable)) {
          return method;
        }
      }
    }
    return null;
  }

  /** The constructor of the class with these parameters, or else one with as many, or null. */
  public MethodInfo constructor(List<String> params) {
    for (MethodInfo method : declared(MethodInfo.CONSTRUCTOR)) {
      if (MethodInfo.erased(method.params()).equals(params)) {
        return method;
      }
    }
    return constructor(params.size());
  }

  /** The abstract method of a functional interface (JLS 9.8), or null. */
  MethodInfo functional() {
    if (!isInterface()) {
      return null;
    }
    Set<String> implemented = new HashSet<>();
    MethodInfo found = null;
    for (ClassInfo c : supertypes()) {
      for (MethodInfo method : c.declared()) {
        String signature = method.name() + "/" + method.arity();
        if (method.isStatic()) {
          continue;
        }
        if (!method.is(Modifier.ABSTRACT)) {
          implemented.add(signature);
        } else if (!implemented.contains(signature) && !MethodInfo.isOfObject(method)) {
          boolean other = found != null && !signature.equals(found.name() + "/" + found.arity());
          if (other) {
            return null;
          }
          found = found == null ? method : found;
        }
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return name();
  }

  static boolean isObject(ClassInfo info) {
    return info.name().equals(ByName.OBJECT);
  }
}
