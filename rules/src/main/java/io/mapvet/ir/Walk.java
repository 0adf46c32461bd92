// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.function.Consumer;

/** Visits every operation of a body, in the order of the source; not those of nested lambdas. */
public final class Walk {
  private Walk() {}

  /** Gives every operation in {@code block}, conditions and cases included, to {@code visitor}. */
  public static void ops(Block block, Consumer<? super Op> visitor) {
    walk(block, visitor, sync -> {});
  }

  /** Gives every operation to {@code visitor}, every synchronized statement to {@code syncs}. */
  public static void all(
      Block block, Consumer<? super Op> visitor, Consumer<? super Stmt.Sync> syncs) {
    walk(block, visitor, syncs);
  }

  private static void walk(
      Block block, Consumer<? super Op> visitor, Consumer<? super Stmt.Sync> syncs) {
    for (Stmt stmt : block.stmts()) {
      if (stmt instanceof Op op) {
        visitor.accept(op);
      } else if (stmt instanceof Stmt.If branch) {
        cond(branch.cond(), visitor, syncs);
        walk(branch.then(), visitor, syncs);
        walk(branch.otherwise(), visitor, syncs);
      } else if (stmt instanceof Stmt.Loop loop) {
        walk(loop.test(), visitor, syncs);
        cond(loop.cond(), visitor, syncs);
        walk(loop.body(), visitor, syncs);
        walk(loop.update(), visitor, syncs);
      } else if (stmt instanceof Stmt.Switch choice) {
        for (Stmt.Case c : choice.cases()) {
          walk(c.bind(), visitor, syncs);
          cond(c.guard(), visitor, syncs);
          walk(c.body(), visitor, syncs);
        }
      } else if (stmt instanceof Stmt.Try attempt) {
        walk(attempt.body(), visitor, syncs);
        attempt.catches().forEach(c -> walk(c.body(), visitor, syncs));
        if (attempt.finallyBlock() != null) {
          walk(attempt.finallyBlock(), visitor, syncs);
        }
      } else if (stmt instanceof Stmt.Sync sync) {
        syncs.accept(sync);
        walk(sync.body(), visitor, syncs);
      } else if (stmt instanceof Stmt.Labeled labeled) {
        walk(labeled.body(), visitor, syncs);
      }
    }
  }

  private static void cond(
      Cond cond, Consumer<? super Op> visitor, Consumer<? super Stmt.Sync> syncs) {
    if (cond instanceof Cond.Not not) {
      cond(not.operand(), visitor, syncs);
    } else if (cond instanceof Cond.And and) {
      cond(and.left(), visitor, syncs);
      walk(and.beforeRight(), visitor, syncs);
      cond(and.right(), visitor, syncs);
    } else if (cond instanceof Cond.Or or) {
      cond(or.left(), visitor, syncs);
      walk(or.beforeRight(), visitor, syncs);
      cond(or.right(), visitor, syncs);
    }
  }
}
