// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Journal.Below;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of a whole program before any method is interpreted, to tell what is known
 * otherwise after an edit.
 */
final class Facts {
  private final Hierarchy hierarchy;
  private final Map<Object, Object> tables = new HashMap<>();

  Facts(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Takes in what is known of types and fields. */
  void add(Engine engine) {
    Program program = engine.program();
    program.functionTypes().ofLambdas().forEach(type -> add(tables, type, "lambda"));
    program.mapSupertypes().forEach(type -> add(tables, type, "map"));
    engine.relevance().types().forEach(type -> add(tables, type, "relevant"));
    engine.fields().describe((field, fact) -> add(tables, field, fact));
  }

  private static void add(Map<Object, Object> tables, Object name, Object fact) {
    tables.merge(name, List.of(fact), (some, more) -> join((List<?>) some, (List<?>) more));
  }

  private static List<Object> join(List<?> some, List<?> more) {
    List<Object> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** The types and fields of which something else was known before. */
  Set<Object> tablesChangedSince(Facts before) {
    Set<Object> changed = new HashSet<>();
    tables.forEach(
        (name, known) -> {
          if (!known.equals(before.tables.get(name))) {
            changed.add(name);
          }
        });
    before.tables.keySet().stream().filter(n -> !tables.containsKey(n)).forEach(changed::add);
    return changed;
  }

  /** Types whose declarations have changed, what is {@link Below} types, methods that are gone. */
  Set<Object> codeChangedSince(Facts before) {
    Set<Object> changed = new HashSet<>();
    Set<String> classes = new HashSet<>();
    for (ClassDecl old : before.hierarchy.classes()) {
      ClassDecl now = hierarchy.classNamed(old.name());
      if (now != old) {
        gone(old, now, changed);
        if (now == null || !shape(old).equals(shape(now))) {
          classes.add(old.name());
        }
      }
    }
    for (ClassDecl now : hierarchy.classes()) {
      if (before.hierarchy.classNamed(now.name()) == null) {
        classes.add(now.name());
      }
    }
    for (Hierarchy one : List.of(before.hierarchy, hierarchy)) {
      addBelow(one, classes, changed);
      for (String type : classes) {
        one.supertypes(type).forEach(above -> changed.add(new Below(above)));
      }
    }
    return changed;
  }

  private static void gone(ClassDecl old, ClassDecl now, Set<Object> changed) {
    Set<Method> left = Collections.newSetFromMap(new IdentityHashMap<>());
    if (now != null) {
      left.addAll(now.methods());
    }
    old.methods().stream().filter(m -> !left.contains(m)).forEach(changed::add);
  }

  private static void addBelow(
      Hierarchy hierarchy, Collection<String> classes, Set<Object> changed) {
    Set<String> seen = new HashSet<>(classes);
    Deque<String> open = new ArrayDeque<>(classes);
    while (!open.isEmpty()) {
      String type = open.pop();
      changed.add(type);
      hierarchy.subtypes(type).stream().filter(seen::add).forEach(open::add);
    }
  }

  /** What a class shows, apart from code and places in the source. */
  private static List<Object> shape(ClassDecl c) {
    List<Object> shape = new ArrayList<>();
    Collections.addAll(
        shape, c.kind(), c.modifiers(), c.superclass(), c.interfaces(), c.annotations());
    Collections.addAll(shape, Objects.toString(c.outer()), c.enclosingInstance());
    c.fields().forEach(f -> shape.add(List.of(f.name(), f.type(), f.modifiers(), f.annotations())));
    c.methods().forEach(m -> shape.add(shape(m)));
    return shape;
  }

  private static List<Object> shape(Method m) {
    return List.of(
        m.kind(),
        m.name(),
        m.params().stream().map(Var::type).toList(),
        m.result(),
        m.modifiers(),
        m.annotations(),
        m.self() == null,
        m.body() == null);
  }
}
