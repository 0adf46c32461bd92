// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The code that runs under a lock, or would: whether all of it is quiet. */
final class Sections extends Flow {
  private static final int MAX_CALLS = 3;

  private final Sources sources;
  private final NamedLock lock;
  private final Location only;
  private final Field map;
  private final int depth;
  private final Set<Var> functions = new HashSet<>();
  private final List<Location> guarded = new ArrayList<>();
  private boolean quiet = true;
  private int lockLoads;
  private boolean usesMap;

  private Sections(Sources sources, NamedLock lock, Location only, Field map, int depth) {
    this.sources = sources;
    this.lock = lock;
    this.only = only;
    this.map = map;
    this.depth = depth;
  }

  /** Whether nothing in the statement waits or takes a lock, and it uses the map of its object. */
  static boolean isQuiet(Location statement, Method in, Field map) {
    Sections sections = new Sections(null, null, statement, map, MAX_CALLS);
    sections.run(in);
    return sections.quiet && sections.usesMap;
  }

  /** Whether nothing that is seen to hold the lock waits, takes another or hands this one on. */
  static boolean areQuiet(NamedLock lock, Sources sources) {
    for (ClassDecl type : sources.classes()) {
      for (Method method : type.methods()) {
        if (method.body() != null && mayHold(lock, method, sources)) {
          Sections sections = new Sections(sources, lock, null, null, 0);
          sections.run(method);
          if (!sections.quiet || sections.lockLoads != 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean mayHold(NamedLock lock, Method method, Sources sources) {
    Field field = lock.field();
    return field == null
        || sources.mentions(field.owner() + "#" + field.name()).contains(method)
            && loads(field, method);
  }

  private static boolean loads(Field field, Method method) {
    boolean[] found = new boolean[1];
    Walk.ops(
        method.body(),
        op ->
            found[0] |=
                op instanceof Op.LoadField load && load.field().name().equals(field.name())
                    || op instanceof Op.MakeTask task && loads(field, task.body()));
    return found[0];
  }

  @Override
  void visit(Stmt.Structured statement, Facts facts) {
    if (statement instanceof Stmt.Sync sync) {
      lockLoads -= isLoaded(sync.lock()) ? 1 : 0;
      if (only != null) {
        quiet &= !only.contains(sync.at());
      } else if (mayBeLock(sync.lock())) {
        guarded.add(sync.at());
      } else {
        quiet &= !isGuarded(sync.at());
      }
    } else if (statement instanceof Stmt.Loop loop && only != null) {
      quiet &= !only.contains(loop.at()) || loop.iterated() != null;
    }
  }

  /**
   * Whether the object may be the lock. The uses of a lock in a field are all looked at; a variable
   * of type Object, or of unknown type, is taken for it in the file of its class.
   */
  private boolean mayBeLock(Var held) {
    if (lock == null || !lock.isMonitor()) {
      return false;
    }
    if (lock.field() != null) {
      return true;
    }
    if (held.type().equals("java.lang.Object") || held.type().equals("?")) {
      return method().at().file() == lock.owner().at().file();
    }
    return lock.isStatic()
        ? held.type().equals("java.lang.Class") && !isOtherClass(held)
        : sources.areRelated(held.type(), lock.owner().name());
  }

  private boolean isOtherClass(Var held) {
    return definition(held) instanceof Op.ClassLiteral literal
        && !literal.type().equals(lock.owner().name());
  }

  private boolean isLoaded(Var lockObject) {
    return definition(lockObject) instanceof Op.LoadField load && isLockField(load);
  }

  private boolean isLockField(Op.LoadField load) {
    return lock != null
        && lock.field() != null
        && load.field().name().equals(lock.field().name())
        && load.field().owner().equals(lock.field().owner());
  }

  private boolean isGuarded(Location at) {
    if (only != null) {
      return only.contains(at);
    }
    boolean whole =
        lock == null
            || !lock.isMonitor()
            || lock.field() == null
                && method().is(Modifier.SYNCHRONIZED)
                && method().is(Modifier.STATIC) == lock.isStatic()
                && (lock.isStatic()
                    ? method().owner().equals(lock.owner().name())
                    : sources.areRelated(method().owner(), lock.owner().name()));
    return whole || guarded.stream().anyMatch(g -> g.contains(at));
  }

  @Override
  void visit(Op op, Facts facts) {
    if (op instanceof Op.LoadField load && map != null && isGuarded(op.at())) {
      boolean isMap =
          load.field().owner().equals(map.owner()) && load.field().name().equals(map.name());
      usesMap |= isMap;
      quiet &= !isMap || load.base() == null || load.base().name().equals("this");
    }
    if (op instanceof Op.LoadField load && isLockField(load)) {
      lockLoads++;
    }
    if (isLockCall(op)) {
      lockLoads -= isLoaded(((Op.Invoke) op).receiver()) ? 1 : 0;
      return;
    }
    if (op instanceof Op.MakeTask task) {
      boolean function = Quiet.isFunction(task.body());
      quiet &= function || !isGuarded(op.at());
      if (function) {
        functions.add(task.dst());
      }
    } else if (isGuarded(op.at())) {
      quiet &= Quiet.isQuiet(op, functions::contains) || callsQuiet(op);
    }
  }

  private boolean isLockCall(Op op) {
    return lock != null
        && op instanceof Op.Invoke call
        && (call.callee().owner().startsWith("java.util.concurrent.locks.")
                && !lock.isMonitor()
                && Set.of("lock", "unlock").contains(call.callee().name())
            || call.callee().owner().equals("java.lang.Object")
                && Set.of("notify", "notifyAll").contains(call.callee().name()));
  }

  /** Whether it calls a method of the program that is quiet itself. */
  private boolean callsQuiet(Op op) {
    if (depth == MAX_CALLS || sources == null || !(op instanceof Op.Invoke call)) {
      return false;
    }
    Method target = sources.target(call.callee());
    if (target == null || target.body() == null || target.is(Modifier.SYNCHRONIZED)) {
      return false;
    }
    Sections called = new Sections(sources, null, null, null, depth + 1);
    called.run(target);
    return called.quiet;
  }
}
