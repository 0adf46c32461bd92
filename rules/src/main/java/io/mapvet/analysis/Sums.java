// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.MethodFacts;
import java.util.Set;

/**
 * Functions that add and subtract, and decide nothing.
 *
 * @param program whose knowledge says which library methods add
 */
record Sums(Program program) {
  private static final Set<String> OPERATORS = Set.of("+", "-");

  /** Whether all that the code does is to add and subtract; false for null. */
  boolean isSum(Method code) {
    return code != null
        && code.body() != null
        && code.body().stmts().stream().anyMatch(this::adds)
        && code.body().stmts().stream().allMatch(this::isPart);
  }

  private boolean adds(Stmt stmt) {
    if (stmt instanceof Op.Invoke call) {
      MethodFacts facts = program.libraryMethod(call.callee(), null);
      return facts != null && facts.effects().stream().anyMatch(e -> e instanceof Effect.Adds);
    }
    return stmt instanceof Op.Compute compute && OPERATORS.contains(compute.operator());
  }

  private boolean isPart(Stmt stmt) {
    return adds(stmt)
        || stmt instanceof Op.Const
        || stmt instanceof Op.Copy
        || stmt instanceof Op.Cast
        || stmt instanceof Op.LoadField
        || stmt instanceof Stmt.Return;
  }
}
