// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.knowledge.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which types can lead to a map, a lock, a task or a function. References to anything else need not
 * be followed through the heap, which keeps states and summaries small.
 */
final class Relevance {
  private final Program program;
  private final Set<String> relevant = new HashSet<>();

  Relevance(Program program) {
    this.program = program;
    Map<String, List<String>> dependents = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (ClassDecl c : program.classes()) {
      depends(c.superclass(), c.name(), dependents);
      c.interfaces().forEach(i -> depends(i, c.name(), dependents));
      if (isRelevantItself(c) && relevant.add(c.name())) {
        open.add(c.name());
      }
      if (c.enclosingInstance()) {
        dependents.computeIfAbsent(c.outer(), k -> new ArrayList<>()).add(c.name());
      }
      for (Field f : c.fields()) {
        dependents.computeIfAbsent(f.type(), k -> new ArrayList<>()).add(c.name());
      }
    }
    while (!open.isEmpty()) {
      for (String dependent : dependents.getOrDefault(open.pop(), List.of())) {
        if (relevant.add(dependent)) {
          open.add(dependent);
        }
      }
    }
  }

  /** A supertype may be its subtype, and a subtype has its supertype's fields. */
  private static void depends(String supertype, String type, Map<String, List<String>> dependents) {
    if (!supertype.equals("java.lang.Object")) {
      dependents.computeIfAbsent(type, k -> new ArrayList<>()).add(supertype);
      dependents.computeIfAbsent(supertype, k -> new ArrayList<>()).add(type);
    }
  }

  private boolean isRelevantItself(ClassDecl c) {
    if (isFollowed(program.role(c.name()))
        || program.isMadeByLambda(c.name())
        || program.isFunctionLike(c.name())
        || c.kind() == ClassDecl.Kind.ANONYMOUS
        || c.kind() == ClassDecl.Kind.LOCAL) {
      return true;
    }
    for (Field f : c.fields()) {
      Role role = program.role(f.type());
      if (f.type().equals("java.lang.Object")
          || program.isContainer(f.type())
          || (isFollowed(role) && role != Role.COLLECTION && role != Role.VIEW)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowed(Role role) {
    return role != Role.OTHER && role != Role.REQUEST;
  }

  /** Whether references of the type are followed. */
  boolean of(String type) {
    if (type.endsWith("[]")) {
      return of(type.substring(0, type.length() - 2));
    }
    program.log().asked(type);
    return type.equals("java.lang.Object")
        || relevant.contains(type)
        || isFollowed(program.role(type));
  }

  /** The types of the program of which references are followed. */
  Set<String> types() {
    return relevant;
  }

  private boolean of(Place place) {
    Place object = place.unwrapped();
    if (object instanceof Place.Alloc alloc) {
      return alloc.site().task() != null || of(alloc.site().type());
    }
    FieldKey field = Places.field(object);
    return field == null ? object != Place.NULL : of(field.type());
  }

  /** Whether storing the value into the field is worth remembering. */
  boolean of(FieldKey field, Value value) {
    return of(field.type()) && of(value);
  }

  /** Whether the value is worth remembering. */
  boolean of(Value value) {
    return value.places().stream().anyMatch(this::of);
  }
}
