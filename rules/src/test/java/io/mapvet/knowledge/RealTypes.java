// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import io.mapvet.ir.Certainty;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares the lines of data files with the types they speak of, by reflection. */
final class RealTypes {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  private RealTypes() {}

  /** The type, or null where the class path does not have it. */
  static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getSystemClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /**
   * Public methods and constructors of the types, unless given in part, that have no entry.
   *
   * @param exempt which methods need none
   */
  static List<String> withoutEntry(List<DataFiles.Line> lines, Predicate<Executable> exempt) {
    List<String> missing = new ArrayList<>();
    for (DataFiles.Line line : lines) {
      if (line.signature() == null && !line.inPart() && line.isPresent()) {
        Class<?> type = load(line.type());
        for (Executable method : publicMethods(type)) {
          if (lookUp(type, method) == null && !exempt.test(method)) {
            missing.add(line.where() + " " + line.type() + "." + signature(method));
          }
        }
      }
    }
    return missing;
  }

  private static List<Executable> publicMethods(Class<?> type) {
    List<Executable> all = new ArrayList<>();
    for (Constructor<?> constructor : type.getConstructors()) {
      if (!Modifier.isAbstract(type.getModifiers())) {
        all.add(constructor);
      }
    }
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() != Object.class && !method.isBridge()) {
        all.add(method);
      }
    }
    return all;
  }

  /** The entry that speaks of the method, or null. */
  static MethodFacts lookUp(Class<?> type, Executable method) {
    String name = method instanceof Constructor ? "<init>" : method.getName();
    List<String> params =
        Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).toList();
    return KNOWLEDGE.method(type.getName(), name, params, Certainty.RESOLVED);
  }

  /** Lines that speak of a type or a method that is not there, or is although it is denied. */
  static List<String> withoutMethod(List<DataFiles.Line> lines) {
    List<String> wrong = new ArrayList<>();
    for (DataFiles.Line line : lines) {
      Class<?> type = load(line.type());
      if (type == null) {
        if (line.isPresent()) {
          wrong.add(line.where() + " no type " + line.type());
        }
      } else if (line.signature() != null
          && named(type, line.signature()).isEmpty() == line.isPresent()) {
        String is = line.isPresent() ? " is not in " : " is already or still in ";
        wrong.add(line.where() + " " + line.signature() + is + line.type());
      }
    }
    return wrong;
  }

  /** The methods and constructors, public or protected, that an entry speaks of. */
  private static List<Executable> named(Class<?> type, String signature) {
    boolean any = signature.endsWith("(*)");
    String name = signature.substring(0, signature.indexOf('('));
    List<Executable> named = new ArrayList<>(List.of(type.getDeclaredConstructors()));
    if (!name.equals("<init>")) {
      named.clear();
      named.addAll(List.of(type.getMethods()));
      named.addAll(List.of(Object.class.getMethods()));
      for (Class<?> c = type; c != null; c = c.getSuperclass()) {
        named.addAll(List.of(c.getDeclaredMethods()));
      }
      named.removeIf(m -> !m.getName().equals(name));
    }
    named.removeIf(m -> (m.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0);
    named.removeIf(Executable::isSynthetic);
    named.removeIf(m -> !any && !signature(m).equals(signature));
    return named;
  }

  private static String signature(Executable method) {
    String name = method instanceof Constructor ? "<init>" : method.getName();
    List<String> params =
        Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    return name + "(" + String.join(",", params) + ")";
  }

  /**
   * Lines whose effects cannot be those of the methods they speak of.
   *
   * @param exempt for a type and a signature, whether the line is right all the same
   */
  static List<String> misfits(List<DataFiles.Line> lines, BiPredicate<Class<?>, String> exempt) {
    List<String> wrong = new ArrayList<>();
    String owner = null;
    Map<String, MethodFacts> entries = Map.of();
    for (DataFiles.Line line : lines) {
      Class<?> type = load(line.type());
      if (type == null || line.signature() == null || !line.isPresent()) {
        continue;
      }
      if (!line.type().equals(owner)) {
        owner = line.type();
        entries =
            KNOWLEDGE.methods(owner).stream()
                .collect(Collectors.toMap(MethodFacts::signature, f -> f, (f, g) -> f));
      }
      for (Executable method : named(type, line.signature())) {
        String misfit = EffectShape.misfit(entries.get(line.signature()), method);
        if (misfit != null && !exempt.test(type, line.signature())) {
          wrong.add(line.where() + " " + line.signature() + ": " + misfit);
        }
      }
    }
    return wrong;
  }

  /** Supertypes that are told and are none, or have an entry and are not told. */
  static Set<String> wrongSupertypes(List<DataFiles.Line> lines) {
    Set<String> wrong = new TreeSet<>();
    for (DataFiles.Line line : lines) {
      Class<?> type = load(line.type());
      if (type == null || line.signature() != null) {
        continue;
      }
      for (String name : KNOWLEDGE.type(line.type()).supertypes()) {
        Class<?> supertype = load(name);
        if (supertype != null && !supertype.isAssignableFrom(type)) {
          wrong.add(line.type() + " : " + name + " is not so");
        }
      }
      for (Class<?> supertype : supertypes(type, new LinkedHashSet<>())) {
        String name = supertype.getName();
        if (KNOWLEDGE.type(name) != null && !KNOWLEDGE.isSubtype(line.type(), name)) {
          wrong.add(line.type() + " : " + name + " is left out");
        }
      }
    }
    return wrong;
  }

  private static Set<Class<?>> supertypes(Class<?> type, Set<Class<?>> all) {
    if (type != null && type != Object.class && all.add(type)) {
      supertypes(type.getSuperclass(), all);
      for (Class<?> i : type.getInterfaces()) {
        supertypes(i, all);
      }
    }
    return all;
  }
}
