// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.knowledge.TypeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of a module in the order of binary names, and what is above and below them. */
final class Hierarchy {
  private final Knowledge knowledge;
  private final List<ClassDecl> classes = new ArrayList<>();
  private final Map<String, ClassDecl> byName = new HashMap<>();
  private final Map<String, List<String>> subtypes = new HashMap<>();
  private final Map<String, Set<String>> supertypes = new HashMap<>();

  Hierarchy(Collection<Unit> units, Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Unit unit : units) {
      for (ClassDecl c : unit.classes()) {
        if (knowledge.type(c.name()) == null || !Stubs.isStub(c)) {
          classes.add(c);
        }
      }
    }
    classes.sort(Comparator.comparing(ClassDecl::name).thenComparing(ClassDecl::at));
    classes.removeIf(c -> byName.putIfAbsent(c.name(), c) != null);
    for (ClassDecl c : classes) {
      subtypes.computeIfAbsent(c.superclass(), k -> new ArrayList<>()).add(c.name());
      for (String i : c.interfaces()) {
        subtypes.computeIfAbsent(i, k -> new ArrayList<>()).add(c.name());
      }
    }
  }

  /** All classes, by binary name. */
  List<ClassDecl> classes() {
    return Collections.unmodifiableList(classes);
  }

  /** The class, or null where it is not part of the module. */
  ClassDecl classNamed(String name) {
    return byName.get(name);
  }

  /** The direct subtypes of a type. */
  List<String> subtypes(String type) {
    return subtypes.getOrDefault(type, List.of());
  }

  /** The type and all its supertypes, nearest first. */
  Set<String> supertypes(String type) {
    Set<String> known = supertypes.get(type);
    if (known == null) {
      known = new LinkedHashSet<>();
      addSupertypes(type, known);
      supertypes.put(type, known);
    }
    return known;
  }

  private void addSupertypes(String type, Set<String> all) {
    if (type == null || !all.add(type)) {
      return;
    }
    ClassDecl decl = byName.get(type);
    if (decl != null) {
      addSupertypes(decl.superclass(), all);
      decl.interfaces().forEach(i -> addSupertypes(i, all));
    }
    TypeFacts facts = knowledge.type(type);
    if (facts != null) {
      facts.supertypes().forEach(s -> addSupertypes(s, all));
    } else if (decl == null) {
      addSupertypes(knowledge.entryByEnding(type), all);
    }
  }
}
