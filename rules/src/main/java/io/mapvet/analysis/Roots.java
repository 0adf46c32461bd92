// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Annotation;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Contract;
import io.mapvet.knowledge.Contract.Threads;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds the methods through which threads enter the program: those that nothing in it calls, those
 * a framework promises to call, and one of every cycle that nothing else reaches. A function's
 * method is entered where the function is made or registered, so it is none.
 */
final class Roots {
  private final Program program;
  private final Engine engine;

  Roots(Program program, Engine engine) {
    this.program = program;
    this.engine = engine;
  }

  /** The roots, in the order of classes and methods. */
  List<Root> find() {
    List<Root> roots = new ArrayList<>();
    List<Method> others = new ArrayList<>();
    for (ClassDecl c : program.classes()) {
      for (Method m : c.methods()) {
        if (m.body() == null || m.kind() != Method.Kind.METHOD) {
          continue;
        }
        Contract.Entry contract = contract(c, m);
        if (isConfined(c)) {
          roots.add(new Root(m, Root.Kind.CONFINED, null));
        } else if (contract != null) {
          Root.Kind kind =
              contract.threads() == Threads.BEFORE ? Root.Kind.INITIALISER : Root.Kind.CONTRACT;
          roots.add(new Root(m, kind, contract));
        } else if (isMain(m)) {
          roots.add(new Root(m, Root.Kind.MAIN, null));
        } else if (!engine.isCalled(m)) {
          roots.add(new Root(m, anyCaller(m), null));
        } else if (isLockedForOthers(c, m)) {
          roots.add(new Root(m, Root.Kind.ANY_CALLER, null));
        } else {
          others.add(m);
        }
      }
    }
    addCycles(roots, others);
    return roots;
  }

  /** A function that nothing in sight calls or starts may run anywhere. */
  private Root.Kind anyCaller(Method m) {
    return engine.isUnfollowed(m) || program.isFunctionMethod(m) ? Root.Kind.UNFOLLOWED : Root.Kind.ANY_CALLER;
  }

  /**
   * Whether a public method takes a lock although only initialisers are seen to call it: the lock
   * is for callers that are not seen.
   */
  private boolean isLockedForOthers(ClassDecl owner, Method m) {
    return m.is(Modifier.PUBLIC)
        && owner.is(Modifier.PUBLIC)
        && engine.callers(m).stream().allMatch(Method::initialises)
        && engine.summary(m).accesses().stream().anyMatch(a -> !a.locks().isEmpty());
  }

  /** A method that only methods reach which only it reaches, is entered by somebody unseen. */
  private void addCycles(List<Root> roots, List<Method> others) {
    Set<Method> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.forEach(r -> reach(r.method(), reached));
    for (ClassDecl c : program.classes()) {
      for (Method m : c.methods()) {
        if (m.kind() != Method.Kind.METHOD || program.isFunctionMethod(m)) {
          reach(m.kind() == Method.Kind.METHOD && engine.isCalled(m) ? null : m, reached);
        }
      }
    }
    for (Method m : others) {
      if (!reached.contains(m)) {
        if (!program.isFunctionMethod(m)) {
          roots.add(new Root(m, Root.Kind.ANY_CALLER, null));
        }
        reach(m, reached);
      }
    }
  }

  private void reach(Method start, Set<Method> reached) {
    if (start == null || !reached.add(start)) {
      return;
    }
    Deque<Method> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Method callee : engine.calledBy(open.pop())) {
        if (reached.add(callee)) {
          open.push(callee);
        }
      }
    }
  }

  private static boolean isMain(Method m) {
    return m.name().equals("main")
        && m.is(Modifier.STATIC)
        && m.params().size() <= 1
        && m.params().stream().allMatch(p -> p.type().equals("java.lang.String[]"));
  }

  /** Whether the container makes an instance for every use. */
  private boolean isConfined(ClassDecl owner) {
    for (Annotation annotation : owner.annotations()) {
      String name = "@" + annotation.name();
      Contract plain = program.knowledge().contract(name);
      Contract valued = program.knowledge().contract(name + "=" + annotation.values().get("value"));
      if (denies(plain) || denies(valued)) {
        return true;
      }
    }
    return false;
  }

  private static boolean denies(Contract contract) {
    return contract != null
        && contract.entries().stream().anyMatch(e -> e.threads() == Threads.CONFINED);
  }

  /** What a framework promises about the method, or null. */
  private Contract.Entry contract(ClassDecl owner, Method method) {
    for (String type : program.supertypes(owner.name())) {
      Contract.Entry entry = entry(program.knowledge().contract(type), method);
      if (entry != null) {
        return entry;
      }
    }
    for (Annotation annotation : owner.annotations()) {
      Contract.Entry entry = entry(program.knowledge().contract("@" + annotation.name()), method);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** What a framework calls by name overrides something, so it is not private to a package. */
  private static boolean isVisible(Method method) {
    return method.is(Modifier.PUBLIC) || method.is(Modifier.PROTECTED);
  }

  private static Contract.Entry entry(Contract contract, Method method) {
    if (contract == null || method.is(Modifier.STATIC)) {
      return null;
    }
    for (Contract.Entry entry : contract.entries()) {
      boolean applies =
          entry.annotation()
              ? method.annotations().stream().anyMatch(a -> a.simpleName().equals(entry.method()))
              : isVisible(method) && entry.method().equals(method.name())
                  || (entry.method().equals("*") && method.is(Modifier.PUBLIC));
      if (applies) {
        return entry;
      }
    }
    return null;
  }
}
