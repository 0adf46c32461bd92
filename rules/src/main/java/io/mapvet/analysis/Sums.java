// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import java.util.Set;

/** Functions that add and subtract, and decide nothing. */
final class Sums {
  private static final Set<String> OPERATORS = Set.of("+", "-");
  private static final Set<String> BOXES = Set.of("valueOf", "intValue", "longValue", "sum");

  private Sums() {}

  /** Whether all that the code does is to add and subtract; false for null. */
  static boolean isSum(Method code) {
    return code != null
        && code.body() != null
        && code.body().stmts().stream().anyMatch(Sums::adds)
        && code.body().stmts().stream().allMatch(Sums::isPart);
  }

  private static boolean adds(Stmt stmt) {
    return (stmt instanceof Op.Compute compute && OPERATORS.contains(compute.operator()))
        || (stmt instanceof Op.Invoke call && call.callee().name().equals("sum"));
  }

  private static boolean isPart(Stmt stmt) {
    return adds(stmt)
        || stmt instanceof Op.Const
        || stmt instanceof Op.Copy
        || stmt instanceof Op.Cast
        || stmt instanceof Op.LoadField
        || stmt instanceof Stmt.Return
        || (stmt instanceof Op.Invoke call && BOXES.contains(call.callee().name()));
  }
}
