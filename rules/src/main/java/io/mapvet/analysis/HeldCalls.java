// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may run while code of a package holds the lock, or the monitor, that a field refers to which
 * no other package can use. Every override of what is called counts, however many there are: what
 * is not found does not run.
 */
final class HeldCalls {
  /** With so many, any method may run. */
  private static final int MAX_METHODS = 1000;

  private final Program program;
  private final Map<String, List<ClassDecl>> below = new HashMap<>();
  private final Map<String, List<ClassDecl>> nests = new HashMap<>();
  private final Map<String, List<ClassDecl>> packages = new HashMap<>();
  private final Map<FieldKey, Set<Method>> reached = new HashMap<>();

  HeldCalls(Program program) {
    this.program = program;
  }

  private void index() {
    for (ClassDecl c : program.classes()) {
      for (String type : program.supertypes(c.name())) {
        below.computeIfAbsent(type, k -> new ArrayList<>(2)).add(c);
      }
      nests.computeIfAbsent(outermost(c.name()), k -> new ArrayList<>(2)).add(c);
      packages.computeIfAbsent(packageOf(c.name()), k -> new ArrayList<>(2)).add(c);
    }
  }

  private static String outermost(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  /** Whether the method may run while the lock, or the monitor, that the field holds is taken. */
  boolean mayReach(FieldKey monitor, Method method) {
    if (packages.isEmpty()) {
      index();
    }
    Set<Method> under = reached.computeIfAbsent(monitor, m -> new Reach().from(m));
    boolean found = under.size() >= MAX_METHODS || under.contains(method);
    program.log().add(new Journal.HeldCalls(monitor, method, found));
    return found;
  }

  /** The classes whose code can name the field. */
  private List<ClassDecl> users(FieldKey field) {
    Field declared = program.declaration(field);
    return declared != null && declared.is(Modifier.PRIVATE)
        ? nests.getOrDefault(outermost(field.owner()), List.of())
        : packages.getOrDefault(packageOf(field.owner()), List.of());
  }

  /** A search from the blocks that hold one monitor. */
  private final class Reach {
    private final Set<Method> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Method> open = new ArrayDeque<>();

    Set<Method> from(FieldKey monitor) {
      for (ClassDecl c : users(monitor)) {
        c.methods().forEach(m -> blocks(m, monitor));
      }
      while (!open.isEmpty() && found.size() < MAX_METHODS) {
        Walk.ops(open.pop().body(), this::visit);
      }
      return found;
    }

    /**
     * Begins with what the method and its functions do in blocks that may hold the monitor, or all
     * that they do where they may take the lock.
     */
    private void blocks(Method method, FieldKey monitor) {
      if (method.body() == null) {
        return;
      }
      if (!program.isContainer(monitor.type()) && loads(method.body(), monitor)) {
        Walk.ops(method.body(), this::visit);
      }
      Map<Integer, FieldKey> loaded = new HashMap<>();
      Walk.stmts(
          method.body(),
          stmt -> {
            if (stmt instanceof Op.LoadField load) {
              loaded.put(load.dst().id(), program.field(load.field()));
            } else if (stmt instanceof Op.MakeTask task) {
              blocks(task.body(), monitor);
            } else if (stmt instanceof Stmt.Sync sync
                && !sync.lock().equals(method.self())
                && monitor.equals(loaded.getOrDefault(sync.lock().id(), monitor))) {
              Walk.ops(sync.body(), this::visit);
            }
          });
    }

    private boolean loads(Block body, FieldKey lock) {
      return Walk.any(
          body, op -> op instanceof Op.LoadField load && program.field(load.field()).equals(lock));
    }

    private void visit(Op op) {
      if (op instanceof Op.Invoke call) {
        call(call.callee());
        if (program.libraryMethod(call.callee(), null) == null) {
          call.args().stream().map(Var::type).forEach(this::anyOf);
        }
      } else if (op instanceof Op.New made) {
        of(made.type()).stream()
            .flatMap(c -> c.methods().stream())
            .filter(m -> m.kind() != Method.Kind.METHOD)
            .forEach(this::add);
      } else if (op instanceof Op.MakeTask task) {
        add(task.body());
      }
    }

    /** What a call may run, in the program. */
    private void call(Callee callee) {
      for (ClassDecl c : of(callee.owner())) {
        for (String type : program.supertypes(c.name())) {
          ClassDecl declares = program.classNamed(type);
          if (declares != null) {
            declares.methods().stream()
                .filter(m -> m.name().equals(callee.name()))
                .filter(m -> m.params().size() == callee.params().size())
                .forEach(this::add);
          }
        }
      }
    }

    /** Code that is not seen may call all that an object offers. */
    private void anyOf(String type) {
      if (program.classNamed(type) != null) {
        of(type).stream().flatMap(c -> c.methods().stream()).forEach(this::add);
      }
    }

    private List<ClassDecl> of(String type) {
      return below.getOrDefault(type, List.of());
    }

    private void add(Method method) {
      if (method.body() != null && found.add(method)) {
        open.push(method);
      }
    }
  }
}
