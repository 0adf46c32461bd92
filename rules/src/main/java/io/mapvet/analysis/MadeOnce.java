// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Fields that are given an object on demand: each store after initialisation stands under a lock,
 * where the field was found null under the same lock. What they hold never changes again.
 */
final class MadeOnce {
  private final Program program;
  private final Set<FieldKey> onDemand;
  private final Set<FieldKey> otherwise;

  /**
   * A look at methods and functions.
   *
   * @param onDemand gets the fields that they store into in such a place
   * @param otherwise gets those that they store into elsewhere
   */
  MadeOnce(Program program, Set<FieldKey> onDemand, Set<FieldKey> otherwise) {
    this.program = program;
    this.onDemand = onDemand;
    this.otherwise = otherwise;
  }

  void visit(Method method) {
    scan(method.body(), method, method.is(Modifier.SYNCHRONIZED), Set.of());
  }

  /**
   * Scans what runs in one go.
   *
   * @param locked whether a lock is held
   * @param missing the fields that were found null since it was taken
   */
  private void scan(Block block, Method method, boolean locked, Set<FieldKey> missing) {
    Map<Integer, FieldKey> loaded = new HashMap<>();
    for (Stmt stmt : block.stmts()) {
      if (stmt instanceof Op.LoadField load && isOwn(load.base(), method)) {
        loaded.put(load.dst().id(), program.field(load.field()));
      } else if (stmt instanceof Op.Copy copy && loaded.containsKey(copy.src().id())) {
        loaded.put(copy.dst().id(), loaded.get(copy.src().id()));
      } else if (stmt instanceof Op.StoreField store) {
        store(store, method, locked, missing);
      } else if (stmt instanceof Stmt.If branch) {
        scan(branch.then(), method, locked, plus(missing, missing(branch.cond(), loaded, true)));
        scan(
            branch.otherwise(),
            method,
            locked,
            plus(missing, missing(branch.cond(), loaded, false)));
      } else if (stmt instanceof Stmt.Sync sync) {
        scan(sync.body(), method, true, Set.of());
      } else if (stmt instanceof Stmt.Try attempt) {
        boolean givesBack = givesBackLock(attempt);
        scan(attempt.body(), method, locked || givesBack, givesBack ? Set.of() : missing);
        attempt.catches().forEach(c -> scan(c.body(), method, locked, Set.of()));
        if (attempt.finallyBlock() != null) {
          scan(attempt.finallyBlock(), method, locked, Set.of());
        }
      } else if (stmt instanceof Stmt.Loop loop) {
        scan(loop.test(), method, locked, Set.of());
        scan(loop.body(), method, locked, Set.of());
        scan(loop.update(), method, locked, Set.of());
      } else if (stmt instanceof Stmt.Switch choice) {
        choice.cases().forEach(c -> scan(c.body(), method, locked, Set.of()));
      } else if (stmt instanceof Stmt.Labeled labeled) {
        scan(labeled.body(), method, locked, Set.of());
      }
    }
  }

  /** Whether a lock is given back at the end: one that is held until then. */
  private boolean givesBackLock(Stmt.Try attempt) {
    return attempt.finallyBlock() != null
        && attempt.finallyBlock().stmts().stream()
            .anyMatch(stmt -> stmt instanceof Op.Invoke call && Locks.releases(call, program));
  }

  private void store(Op.StoreField store, Method method, boolean locked, Set<FieldKey> missing) {
    FieldKey field = program.field(store.field());
    boolean own = isOwn(store.base(), method);
    if (!(own && method.initialises())) {
      (own && locked && missing.contains(field) ? onDemand : otherwise).add(field);
    }
  }

  /** Whether a field of that object is static, or one of the method's own object. */
  private static boolean isOwn(Var object, Method method) {
    return object == null || object.equals(method.self());
  }

  private static Set<FieldKey> plus(Set<FieldKey> first, Set<FieldKey> second) {
    Set<FieldKey> all = new HashSet<>(first);
    all.addAll(second);
    return all;
  }

  /** The fields that are null where the condition has the outcome. */
  private static Set<FieldKey> missing(Cond cond, Map<Integer, FieldKey> loaded, boolean outcome) {
    if (cond instanceof Cond.Not not) {
      return missing(not.operand(), loaded, !outcome);
    }
    if (cond instanceof Cond.And and && outcome) {
      return plus(missing(and.left(), loaded, true), missing(and.right(), loaded, true));
    }
    boolean isNull = outcome && cond instanceof Cond.IsNull;
    FieldKey field = isNull ? loaded.get(((Cond.IsNull) cond).var().id()) : null;
    return field == null ? Set.of() : Set.of(field);
  }
}
