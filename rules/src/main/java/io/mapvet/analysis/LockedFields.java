// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Field;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Fields that all code uses under one lock: what is stored into one is seen by nobody before the
 * lock is given back, and by all others after that (JLS 17.4.5).
 */
final class LockedFields {
  /** The class object of a class, as a lock. */
  private record OfClass(String type) {}

  /** The object whose method it is. */
  private static final Object THIS = "this";

  private final Map<FieldKey, Set<Object>> locks = new LinkedHashMap<>();

  /** Whether all uses of the field that are not those of its initialisation are under one lock. */
  boolean isLocked(FieldKey field) {
    return !locks.getOrDefault(field, Set.of()).isEmpty();
  }

  /** Gives the fields. */
  Iterable<FieldKey> all() {
    return locks.keySet().stream().filter(this::isLocked)::iterator;
  }

  /**
   * Takes in what a class shows.
   *
   * @param more under which locks it uses each field; empty where there is no such lock
   */
  void add(Map<FieldKey, Set<Object>> more) {
    more.forEach((field, under) -> locks.merge(field, under, LockedFields::both));
  }

  private static Set<Object> both(Set<Object> first, Set<Object> second) {
    Set<Object> both = new HashSet<>(first);
    both.retainAll(second);
    return both;
  }

  /** A look at the methods and functions of one class. */
  static final class Scan {
    private final Program program;
    private final Map<FieldKey, Set<Object>> locks;

    /**
     * A new one.
     *
     * @param locks gets the locks under which each field is used
     */
    Scan(Program program, Map<FieldKey, Set<Object>> locks) {
      this.program = program;
      this.locks = locks;
    }

    /** Notes the uses of fields in a method or in the body of a function. */
    void visit(Method method) {
      Map<Op, Set<Object>> under = new IdentityHashMap<>();
      Map<Integer, Object> named = new HashMap<>();
      Walk.stmts(
          method.body(),
          stmt -> {
            if (stmt instanceof Op op && op.dst() != null) {
              named.remove(op.dst().id());
              Object name = name(op, method);
              if (name != null) {
                named.put(op.dst().id(), name);
              }
            }
            if (stmt instanceof Stmt.Sync sync) {
              Object lock = sync.lock().equals(method.self()) ? THIS : named.get(sync.lock().id());
              mark(sync, lock, under);
            } else if (stmt instanceof Stmt.Try attempt && attempt.finallyBlock() != null) {
              mark(attempt, released(attempt, method), under);
            }
          });
      Walk.ops(method.body(), op -> note(op, method, under.getOrDefault(op, Set.of())));
    }

    private static void mark(Stmt region, Object lock, Map<Op, Set<Object>> under) {
      if (lock != null) {
        Walk.ops(
            region instanceof Stmt.Sync sync ? sync.body() : ((Stmt.Try) region).body(),
            op -> under.computeIfAbsent(op, o -> new HashSet<>()).add(lock));
      }
    }

    /** The lock that a finally block gives back, or null. */
    private Object released(Stmt.Try attempt, Method method) {
      Object[] lock = new Object[1];
      Map<Integer, Object> named = new HashMap<>();
      Walk.ops(
          attempt.finallyBlock(),
          op -> {
            if (op.dst() != null) {
              named.put(op.dst().id(), name(op, method));
            }
            if (op instanceof Op.Invoke call && Locks.releases(call, program)) {
              lock[0] = named.get(call.receiver().id());
            }
          });
      return lock[0];
    }

    /**
     * What an operation gives, if it is the same object wherever it stands in a class, else null.
     */
    private Object name(Op op, Method method) {
      if (op instanceof Op.ClassLiteral literal) {
        return new OfClass(literal.type());
      }
      return op instanceof Op.LoadField load
              && load.field().isFinal()
              && (load.base() == null || load.base().equals(method.self()))
          ? program.field(load.field())
          : null;
    }

    private void note(Op op, Method method, Set<Object> under) {
      FieldRef field =
          op instanceof Op.LoadField load
              ? load.field()
              : op instanceof Op.StoreField store ? store.field() : null;
      if (field == null || field.isFinal() || !isHidden(field)) {
        return;
      }
      Var base = op instanceof Op.LoadField load ? load.base() : ((Op.StoreField) op).base();
      boolean own = base != null && base.equals(method.self());
      if (method.initialises() && own != (method.kind() == Method.Kind.STATIC_INITIALISER)) {
        return;
      }
      Set<Object> all = new HashSet<>(under);
      if (method.is(Modifier.SYNCHRONIZED)) {
        all.add(method.is(Modifier.STATIC) ? new OfClass(method.owner()) : THIS);
      }
      all.removeIf(lock -> !own && isOfObject(lock));
      locks.merge(program.field(field), all, LockedFields::both);
    }

    private static boolean isOfObject(Object lock) {
      return lock.equals(THIS) || (lock instanceof FieldKey field && !field.isStatic());
    }

    /** Whether only the program can use the field. */
    private boolean isHidden(FieldRef field) {
      Field declared = program.declaration(program.field(field));
      return declared != null && !declared.is(Modifier.PUBLIC) && !declared.is(Modifier.PROTECTED);
    }
  }
}
