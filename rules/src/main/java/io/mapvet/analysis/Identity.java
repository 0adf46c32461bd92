// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Act.Use;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Whether it matters which of two equally made objects a map holds. */
final class Identity {
  private static final Set<Safety> CHANGING =
      Set.of(Safety.CONCURRENT, Safety.SYNCHRONIZED, Safety.PLAIN);

  private final Program program;
  private final Predicate<FieldKey> filled;
  private Set<FieldKey> assigned;

  /**
   * @param filled whether what a field holds is a container that changes after initialisation
   */
  Identity(Program program, Predicate<FieldKey> filled) {
    this.program = program;
    this.filled = filled;
  }

  /** Whether what a change puts is certainly a new object that others must not have twice. */
  boolean isProven(Act act) {
    for (Place place : act.value().places()) {
      if (place.unwrapped() instanceof Place.Alloc alloc
          && alloc.site().isFresh()
          && isProven(alloc.site(), act)) {
        return true;
      }
    }
    return false;
  }

  private boolean isProven(Site site, Act act) {
    String type = site.type();
    if (type.endsWith("[]")) {
      return act.use() == Use.CHANGED;
    }
    Role role = program.role(type);
    if (role == Role.LOCK || role == Role.HANDLE || role == Role.EXECUTOR) {
      return true;
    }
    if (program.classNamed(type) != null) {
      return (act.use() != Use.NONE && hasState(type)) || countsForAll(type) || isClosed(type);
    }
    boolean isContainer = role == Role.MAP || role == Role.COLLECTION || role == Role.HOLDER;
    if (isContainer) {
      return changes(site) && (act.use() == Use.CHANGED || !act.filled());
    }
    TypeFacts facts = program.facts(type);
    return type.equals("java.lang.Object")
        || role == Role.SIGNAL
        || (facts != null && role == Role.OTHER && CHANGING.contains(facts.safety()));
  }

  /** Whether somebody must close the object, which nobody can who does not find it any more. */
  private boolean isClosed(String type) {
    return program.supertypes(type).contains("java.lang.AutoCloseable");
  }

  private boolean changes(Site site) {
    TypeFacts facts = program.facts(site.type());
    return facts.safety() != Safety.IMMUTABLE && !site.has(Trait.IMMUTABLE);
  }

  /** Whether objects of a class keep what threads count or hand over to each other. */
  private boolean countsForAll(String type) {
    for (String supertype : program.supertypes(type)) {
      ClassDecl decl = program.classNamed(supertype);
      for (Field field : decl == null ? Set.<Field>of() : decl.fields()) {
        TypeFacts facts = program.facts(field.type());
        Role role = program.role(field.type());
        if (!field.is(Modifier.STATIC)
            && facts != null
            && (facts.safety() == Safety.CONCURRENT || facts.safety() == Safety.SYNCHRONIZED)
            && (role == Role.HOLDER || role == Role.SIGNAL || role == Role.OTHER)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether objects of a class change after they are made. */
  private boolean hasState(String type) {
    if (assigned == null) {
      assigned = new HashSet<>();
      program.classes().forEach(c -> c.methods().forEach(this::scan));
    }
    for (String supertype : program.supertypes(type)) {
      ClassDecl decl = program.classNamed(supertype);
      for (Field field : decl == null ? Set.<Field>of() : decl.fields()) {
        if (!field.is(Modifier.STATIC) && changes(supertype, field)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean changes(String owner, Field field) {
    return assigned.stream().anyMatch(f -> f.owner().equals(owner) && f.name().equals(field.name()))
        || filled.test(program.field(field));
  }

  private void scan(Method method) {
    if (method.initialises() || method.body() == null) {
      return;
    }
    Walk.ops(
        method.body(),
        op -> {
          if (op instanceof Op.StoreField store && store.base() != null) {
            assigned.add(program.field(store.field()));
          } else if (op instanceof Op.MakeTask task) {
            scan(task.body());
          }
        });
  }
}
