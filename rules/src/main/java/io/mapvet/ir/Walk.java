// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.function.Consumer;

/** Visits every operation of a body, in the order of the source; not those of nested lambdas. */
public final class Walk {
  private Walk() {}

  /** Gives every operation in {@code block}, conditions and cases included, to {@code visitor}. */
  public static void ops(Block block, Consumer<? super Op> visitor) {
    for (Stmt stmt : block.stmts()) {
      if (stmt instanceof Op op) {
        visitor.accept(op);
      } else if (stmt instanceof Stmt.If branch) {
        cond(branch.cond(), visitor);
        ops(branch.then(), visitor);
        ops(branch.otherwise(), visitor);
      } else if (stmt instanceof Stmt.Loop loop) {
        ops(loop.test(), visitor);
        cond(loop.cond(), visitor);
        ops(loop.body(), visitor);
        ops(loop.update(), visitor);
      } else if (stmt instanceof Stmt.Switch choice) {
        for (Stmt.Case c : choice.cases()) {
          ops(c.bind(), visitor);
          cond(c.guard(), visitor);
          ops(c.body(), visitor);
        }
      } else if (stmt instanceof Stmt.Try attempt) {
        ops(attempt.body(), visitor);
        attempt.catches().forEach(c -> ops(c.body(), visitor));
        if (attempt.finallyBlock() != null) {
          ops(attempt.finallyBlock(), visitor);
        }
      } else if (stmt instanceof Stmt.Sync sync) {
        ops(sync.body(), visitor);
      } else if (stmt instanceof Stmt.Labeled labeled) {
        ops(labeled.body(), visitor);
      }
    }
  }

  private static void cond(Cond cond, Consumer<? super Op> visitor) {
    if (cond instanceof Cond.Not not) {
      cond(not.operand(), visitor);
    } else if (cond instanceof Cond.And and) {
      cond(and.left(), visitor);
      ops(and.beforeRight(), visitor);
      cond(and.right(), visitor);
    } else if (cond instanceof Cond.Or or) {
      cond(or.left(), visitor);
      ops(or.beforeRight(), visitor);
      cond(or.right(), visitor);
    }
  }
}
