// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** Visits every operation of a body, in the order of the source; not those of nested lambdas. */
public final class Walk {
  private Walk() {}

  /** Gives every operation in {@code block}, conditions and cases included, to {@code visitor}. */
  public static void ops(Block block, Consumer<? super Op> visitor) {
    stmts(
        block,
        stmt -> {
          if (stmt instanceof Op op) {
            visitor.accept(op);
          }
        });
  }

  /** Gives every operation to {@code visitor}, every synchronized statement to {@code syncs}. */
  public static void all(
      Block block, Consumer<? super Op> visitor, Consumer<? super Stmt.Sync> syncs) {
    stmts(
        block,
        stmt -> {
          if (stmt instanceof Op op) {
            visitor.accept(op);
          } else if (stmt instanceof Stmt.Sync sync) {
            syncs.accept(sync);
          }
        });
  }

  /** Gives every statement and operation to {@code visitor}, before what is in it. */
  public static void stmts(Block block, Consumer<? super Stmt> visitor) {
    any(
        block,
        stmt -> {
          visitor.accept(stmt);
          return false;
        });
  }

  /** Whether any statement or operation is of that kind; none after the first is asked for. */
  public static boolean any(Block block, Predicate<? super Stmt> kind) {
    for (Stmt stmt : block.stmts()) {
      if (kind.test(stmt) || anyWithin(stmt, kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyWithin(Stmt stmt, Predicate<? super Stmt> kind) {
    if (stmt instanceof Stmt.If branch) {
      return any(branch.cond(), kind) || any(branch.then(), kind) || any(branch.otherwise(), kind);
    }
    if (stmt instanceof Stmt.Loop loop) {
      return any(loop.test(), kind)
          || any(loop.cond(), kind)
          || any(loop.body(), kind)
          || any(loop.update(), kind);
    }
    if (stmt instanceof Stmt.Switch choice) {
      for (Stmt.Case c : choice.cases()) {
        if (any(c.bind(), kind) || any(c.guard(), kind) || any(c.body(), kind)) {
          return true;
        }
      }
      return false;
    }
    if (stmt instanceof Stmt.Try attempt) {
      return any(attempt.body(), kind)
          || attempt.catches().stream().anyMatch(c -> any(c.body(), kind))
          || (attempt.finallyBlock() != null && any(attempt.finallyBlock(), kind));
    }
    if (stmt instanceof Stmt.Sync sync) {
      return any(sync.body(), kind);
    }
    return stmt instanceof Stmt.Labeled labeled && any(labeled.body(), kind);
  }

  private static boolean any(Cond cond, Predicate<? super Stmt> kind) {
    if (cond instanceof Cond.Not not) {
      return any(not.operand(), kind);
    }
    if (cond instanceof Cond.And and) {
      return any(and.left(), kind) || any(and.beforeRight(), kind) || any(and.right(), kind);
    }
    return cond instanceof Cond.Or or
        && (any(or.left(), kind) || any(or.beforeRight(), kind) || any(or.right(), kind));
  }
}
