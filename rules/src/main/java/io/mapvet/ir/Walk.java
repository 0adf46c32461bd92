// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.function.Consumer;

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
    for (Stmt stmt : block.stmts()) {
      visitor.accept(stmt);
      if (stmt instanceof Stmt.If branch) {
        cond(branch.cond(), visitor);
        stmts(branch.then(), visitor);
        stmts(branch.otherwise(), visitor);
      } else if (stmt instanceof Stmt.Loop loop) {
        stmts(loop.test(), visitor);
        cond(loop.cond(), visitor);
        stmts(loop.body(), visitor);
        stmts(loop.update(), visitor);
      } else if (stmt instanceof Stmt.Switch choice) {
        for (Stmt.Case c : choice.cases()) {
          stmts(c.bind(), visitor);
          cond(c.guard(), visitor);
          stmts(c.body(), visitor);
        }
      } else if (stmt instanceof Stmt.Try attempt) {
        stmts(attempt.body(), visitor);
        attempt.catches().forEach(c -> stmts(c.body(), visitor));
        if (attempt.finallyBlock() != null) {
          stmts(attempt.finallyBlock(), visitor);
        }
      } else if (stmt instanceof Stmt.Sync sync) {
        stmts(sync.body(), visitor);
      } else if (stmt instanceof Stmt.Labeled labeled) {
        stmts(labeled.body(), visitor);
      }
    }
  }

  private static void cond(Cond cond, Consumer<? super Stmt> visitor) {
    if (cond instanceof Cond.Not not) {
      cond(not.operand(), visitor);
    } else if (cond instanceof Cond.And and) {
      cond(and.left(), visitor);
      stmts(and.beforeRight(), visitor);
      cond(and.right(), visitor);
    } else if (cond instanceof Cond.Or or) {
      cond(or.left(), visitor);
      stmts(or.beforeRight(), visitor);
      cond(or.right(), visitor);
    }
  }
}
