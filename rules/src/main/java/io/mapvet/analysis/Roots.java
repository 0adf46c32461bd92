// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Meaning;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        Root promised = promised(c, m);
        if (promised != null) {
          roots.add(promised);
        } else if (isMain(m)) {
          roots.add(new Root(m, Root.Kind.MAIN, null));
        } else if (!engine.isCalled(m)) {
          if (!startsItself(c, m) && !isForTests(m)) {
            roots.add(new Root(m, anyCaller(m), null));
          }
        } else {
          others.add(m);
        }
      }
    }
    SeenCalls.Reached reached = engine.calls().new Reached();
    reachThreads(roots, reached);
    addCycles(roots, others, reached.copy());
    addServices(roots, others, reached);
    return roots;
  }

  /** What others run than initialisers. */
  private static void reachThreads(List<Root> roots, SeenCalls.Reached reached) {
    for (Root root : roots) {
      if (root.kind() != Root.Kind.INITIALISER) {
        reached.add(root.method());
      }
    }
  }

  /** A method that only initialisers are seen to call, but that is made for others, is a root. */
  private void addServices(List<Root> roots, List<Method> others, SeenCalls.Reached reached) {
    reachThreads(roots, reached);
    reachTasks(reached);
    for (Method m : others) {
      boolean initialises = !engine.calls().isCalledByOthers(m);
      if ((initialises || !reached.contains(m)) && isMadeForThreads(m)) {
        roots.add(new Root(m, Root.Kind.ANY_CALLER, null));
      }
    }
  }

  /** What a task runs, its own code calls: that says nothing of others. */
  private void reachTasks(SeenCalls.Reached reached) {
    for (ClassDecl c : program.classes()) {
      Method function = program.functionMethod(c.name());
      for (Method m : c.methods()) {
        if (m == function && m.kind() == Method.Kind.METHOD) {
          reached.add(m);
        }
      }
    }
  }

  /**
   * Whether it is what an object runs that starts itself, or keeps a thread or future made to run
   * it: its threads are those.
   */
  private boolean startsItself(ClassDecl c, Method m) {
    return program.isFunctionMethod(m)
        && program.supertypes(c.name()).stream()
            .map(program::classNamed)
            .filter(Objects::nonNull)
            .flatMap(declared -> declared.methods().stream())
            .filter(starter -> !starter.is(Modifier.STATIC))
            .map(engine::summary)
            .anyMatch(this::startsReceiver);
  }

  private boolean startsReceiver(Summary starter) {
    Place self = new Place.Input(0);
    return starter.starts().stream().anyMatch(start -> start.function().equals(self))
        || starter.stores().stream()
            .anyMatch(
                store ->
                    store.slot().equals(HeapKey.CONTENT)
                        && store.value().places().contains(self)
                        && store.base() instanceof Place.Alloc handle
                        && program.role(handle.site().type()) == Role.HANDLE);
  }

  private boolean isForTests(Method m) {
    return m.annotations().stream()
        .anyMatch(a -> program.knowledge().meaning(a.simpleName()) == Meaning.FOR_TESTS);
  }

  /**
   * A function that nothing in sight calls or starts may run anywhere; what a map asks when it has
   * grown runs under the locks of whoever puts something there.
   */
  private Root.Kind anyCaller(Method m) {
    if (engine.isUnfollowed(m) || program.isFunctionMethod(m) || Habits.evicts(program, m)) {
      return Root.Kind.UNFOLLOWED;
    }
    return engine.isCalledElsewhere(m) ? Root.Kind.ELSEWHERE : Root.Kind.ANY_CALLER;
  }

  /**
   * Whether the method is public, and takes a lock, looks up and changes a map made for threads, or
   * gives a volatile field another map: it does so for callers that are not seen.
   */
  private boolean isMadeForThreads(Method m) {
    return m.is(Modifier.PUBLIC)
        && program.classNamed(m.owner()).is(Modifier.PUBLIC)
        && engine.summary(m).accesses().stream()
            .anyMatch(
                a ->
                    !a.locks().isEmpty()
                        || (a.writes() && a.act() != null && a.act().compound() != null)
                        || (a.isSwap() && isOfVolatile(a.place())));
  }

  private static boolean isOfVolatile(Place place) {
    FieldKey field = Places.field(place);
    return field != null && field.isVolatile();
  }

  /** The root that a framework's contract makes of the method, or null. */
  private Root promised(ClassDecl c, Method m) {
    Contracts contracts = program.contracts();
    Contracts.Match match = contracts.of(c, m);
    boolean before = match != null && match.entry().threads() == Threads.BEFORE;
    if (contracts.isConfined(c) && !(before && m.is(Modifier.STATIC))) {
      if (match == null && (engine.isCalled(m) || engine.isUnfollowed(m))) {
        return null;
      }
      return before || match == null
          ? new Root(m, Root.Kind.CONFINED, null)
          : new Root(m, Root.Kind.CONFINED, match.entry(), match.byName());
    }
    if (match == null) {
      return null;
    }
    Root.Kind kind = before ? Root.Kind.INITIALISER : Root.Kind.CONTRACT;
    return new Root(m, kind, match.entry(), match.byName());
  }

  /** A method that only methods reach which only it reaches, is entered by somebody unseen. */
  private void addCycles(List<Root> roots, List<Method> others, SeenCalls.Reached reached) {
    roots.forEach(r -> reached.add(r.method()));
    for (ClassDecl c : program.classes()) {
      Method function = program.functionMethod(c.name());
      for (Method m : c.methods()) {
        boolean isMethod = m.kind() == Method.Kind.METHOD;
        if (!isMethod || (m == function && !engine.isCalled(m))) {
          reached.add(m);
        }
      }
    }
    for (Method m : others) {
      if (!reached.contains(m)) {
        if (!program.isFunctionMethod(m)) {
          roots.add(new Root(m, Root.Kind.ANY_CALLER, null));
        }
        reached.add(m);
      }
    }
  }

  private static boolean isMain(Method m) {
    return m.name().equals("main")
        && m.is(Modifier.STATIC)
        && m.params().size() <= 1
        && m.params().stream().allMatch(p -> p.type().equals("java.lang.String[]"));
  }
}
