// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the names that stand for several variables of a method. */
final class AmbiguousNames {
  private final Map<String, Integer> slots = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private AmbiguousNames() {}

  static Set<String> of(Method method) {
    AmbiguousNames names = new AmbiguousNames();
    method.params().forEach(names::variable);
    if (method.body() != null) {
      names.block(method.body());
    }
    return names.ambiguous;
  }

  private void variable(Var variable) {
    if (variable != null && !variable.name().isEmpty()) {
      Integer before = slots.putIfAbsent(variable.name(), variable.id());
      if (before != null && before != variable.id()) {
        ambiguous.add(variable.name());
      }
    }
  }

  private void block(Block block) {
    block.stmts().forEach(this::statement);
  }

  private void statement(Stmt statement) {
    if (statement instanceof Op op) {
      variable(op.dst());
    } else if (statement instanceof Stmt.If branch) {
      cond(branch.cond());
      block(branch.then());
      block(branch.otherwise());
    } else if (statement instanceof Stmt.Loop loop) {
      block(loop.test());
      cond(loop.cond());
      block(loop.body());
      block(loop.update());
    } else if (statement instanceof Stmt.Switch choice) {
      for (Stmt.Case one : choice.cases()) {
        block(one.bind());
        cond(one.guard());
        block(one.body());
      }
    } else if (statement instanceof Stmt.Try attempt) {
      block(attempt.body());
      for (Stmt.Catch one : attempt.catches()) {
        variable(one.var());
        block(one.body());
      }
      if (attempt.finallyBlock() != null) {
        block(attempt.finallyBlock());
      }
    } else if (statement instanceof Stmt.Sync sync) {
      block(sync.body());
    } else if (statement instanceof Stmt.Labeled labeled) {
      block(labeled.body());
    }
  }

  private void cond(Cond cond) {
    if (cond instanceof Cond.Not not) {
      cond(not.operand());
    } else if (cond instanceof Cond.And both) {
      cond(both.left());
      block(both.beforeRight());
      cond(both.right());
    } else if (cond instanceof Cond.Or either) {
      cond(either.left());
      block(either.beforeRight());
      cond(either.right());
    }
  }
}
