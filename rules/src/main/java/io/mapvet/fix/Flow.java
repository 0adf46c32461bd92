// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.fix.Facts.Kind;
import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes over a method once, forwards, and knows at each operation which variables are certainly not
 * null. Lambdas are gone over where they are made. Where a statement can be left in several ways,
 * only what none of them can change is known behind it.
 */
abstract class Flow {
  private Method method;
  private Map<Integer, Op> definitions = new HashMap<>();
  private Map<Var, Kind> everHeld = new HashMap<>();

  /** The method or lambda that is gone over. */
  final Method method() {
    return method;
  }

  /** Sees an operation, with what is known before it. */
  abstract void visit(Op op, Facts facts);

  /** Sees a statement, with what is known before it. */
  void visit(Stmt.Structured statement, Facts facts) {}

  /** Sees a condition. */
  void visit(Cond cond, Facts facts) {}

  /** What the result of the operation refers to, or null. */
  Kind holds(Op op, Facts facts) {
    return null;
  }

  /** Whether the parameter of a method is never null. */
  boolean isNonNullParameter(Method of, int index) {
    return false;
  }

  /** Whether the result is never null for reasons that only a subclass knows. */
  boolean isNonNullResult(Op op, Facts facts) {
    return false;
  }

  final void run(Method start) {
    Facts facts = new Facts();
    for (int i = 0; i < start.params().size(); i++) {
      facts.setNonNull(start.params().get(i).id(), isNonNullParameter(start, i));
    }
    body(start, facts);
  }

  private void body(Method of, Facts facts) {
    if (of.body() == null) {
      return;
    }
    Method outer = method;
    Map<Integer, Op> outerDefinitions = definitions;
    Map<Var, Kind> outerHeld = everHeld;
    method = of;
    definitions = new HashMap<>();
    everHeld = new HashMap<>();
    if (of.self() != null) {
      facts.setNonNull(of.self().id(), true);
    }
    block(of.body(), facts);
    method = outer;
    definitions = outerDefinitions;
    everHeld = outerHeld;
  }

  /** Whether the variable is certainly not null. */
  final boolean isNonNull(Var variable, Facts facts) {
    return Nulls.isPrimitive(variable.type()) || facts.isNonNull(variable.id());
  }

  /** The operation that gave a temporary its value, null where it may be one of several. */
  final Op definition(Var variable) {
    return variable.name().isEmpty() ? definitions.get(variable.id()) : null;
  }

  /** What {@code assert} says is not known behind it, for it may not be tested (JLS 14.10). */
  private void block(Block block, Facts facts) {
    Deque<Stmt.If> assertions = new ArrayDeque<>();
    for (Stmt statement : block.stmts()) {
      if (statement instanceof Stmt.If branch && branch.isAssertion()) {
        assertions.add(branch);
      }
    }
    Facts untested = null;
    for (Stmt statement : block.stmts()) {
      Stmt.If next = assertions.peek();
      if (untested == null && next != null && next.at().contains(statement.at())) {
        untested = facts.copy();
      }
      if (statement instanceof Op op) {
        operation(op, facts);
      } else {
        structured((Stmt.Structured) statement, facts);
      }
      if (statement == next) {
        facts.join(untested);
        assertions.remove();
        untested = null;
      }
    }
  }

  private void operation(Op op, Facts facts) {
    visit(op, facts);
    if (op instanceof Op.MakeTask task) {
      Facts inside = new Facts();
      for (int i = 0; i < task.captures().size(); i++) {
        inside.setNonNull(
            task.body().params().get(i).id(), isNonNull(task.captures().get(i), facts));
      }
      body(task.body(), inside);
    }
    Var dst = op.dst();
    Kind kind = dst == null ? null : holds(op, facts);
    boolean nonNull =
        dst != null && (Nulls.never(op, v -> isNonNull(v, facts)) || isNonNullResult(op, facts));
    Nulls.dereferenced(op).forEach(v -> facts.setNonNull(v.id(), true));
    if (dst != null) {
      definitions.put(dst.id(), op);
      facts.setNonNull(dst.id(), nonNull);
      facts.hold(dst, kind);
      if (kind != null) {
        everHeld.merge(dst, kind, Kind::or);
      }
    }
  }

  private void structured(Stmt.Structured statement, Facts facts) {
    visit(statement, facts);
    if (statement instanceof Stmt.If branch) {
      branch(branch, facts);
    } else if (statement instanceof Stmt.Sync sync) {
      facts.setNonNull(sync.lock().id(), true);
      block(sync.body(), facts);
    } else if (statement instanceof Stmt.Loop
        || statement instanceof Stmt.Switch
        || statement instanceof Stmt.Labeled
        || statement instanceof Stmt.Try) {
      Map<Var, Kind> before = everHeld;
      everHeld = new HashMap<>();
      several(statement, facts);
      facts.holdAll(everHeld);
      everHeld.forEach((variable, kind) -> before.merge(variable, kind, Kind::or));
      everHeld = before;
    } else {
      facts.end();
    }
    definitions.keySet().removeAll(assigned(new Block(List.of(statement))));
  }

  private void branch(Stmt.If branch, Facts facts) {
    condition(branch.cond(), facts);
    Facts otherwise = facts.copy();
    assume(branch.cond(), true, facts);
    assume(branch.cond(), false, otherwise);
    block(branch.then(), facts);
    block(branch.otherwise(), otherwise);
    facts.join(otherwise);
  }

  /** Statements that jumps and exceptions may leave at any point. */
  private void several(Stmt.Structured statement, Facts facts) {
    if (statement instanceof Stmt.Loop loop) {
      loop(loop, facts);
    } else if (statement instanceof Stmt.Switch choice) {
      for (Stmt.Case one : choice.cases()) {
        facts.forget(assigned(one.bind()));
        facts.forget(assigned(one.body()));
      }
      for (Stmt.Case one : choice.cases()) {
        Facts inside = facts.copy();
        block(one.bind(), inside);
        condition(one.guard(), inside);
        block(one.body(), inside);
      }
    } else if (statement instanceof Stmt.Labeled labeled) {
      Facts inside = facts.copy();
      facts.forget(assigned(labeled.body()));
      block(labeled.body(), inside);
    } else {
      attempt((Stmt.Try) statement, facts);
    }
    facts.revive();
  }

  private void loop(Stmt.Loop loop, Facts facts) {
    for (Block part : new Block[] {loop.test(), loop.body(), loop.update()}) {
      facts.forget(assigned(part));
    }
    facts.forget(assigned(loop.cond()));
    Facts inside = facts.copy();
    if (!loop.testFirst()) {
      block(loop.body(), inside.copy());
    }
    block(loop.test(), inside);
    condition(loop.cond(), inside);
    assume(loop.cond(), true, inside);
    if (loop.testFirst()) {
      block(loop.body(), inside);
    }
    block(loop.update(), facts.copy());
  }

  private void attempt(Stmt.Try attempt, Facts facts) {
    Facts before = facts.copy();
    before.forget(assigned(attempt.body()));
    Facts after = facts;
    block(attempt.body(), after);
    for (Stmt.Catch one : attempt.catches()) {
      Facts caught = before.copy();
      caught.setNonNull(one.var().id(), true);
      block(one.body(), caught);
      after.join(caught);
      before.forget(assigned(one.body()));
    }
    if (attempt.finallyBlock() != null) {
      block(attempt.finallyBlock(), before);
      after.forget(assigned(attempt.finallyBlock()));
    }
  }

  private void condition(Cond cond, Facts facts) {
    visit(cond, facts);
    if (cond instanceof Cond.Not not) {
      condition(not.operand(), facts);
    } else if (cond instanceof Cond.And both) {
      right(both.left(), both.beforeRight(), both.right(), true, facts);
    } else if (cond instanceof Cond.Or either) {
      right(either.left(), either.beforeRight(), either.right(), false, facts);
    }
  }

  private void right(Cond left, Block between, Cond right, boolean when, Facts facts) {
    condition(left, facts);
    Facts inside = facts.copy();
    assume(left, when, inside);
    block(between, inside);
    condition(right, inside);
    facts.forget(assigned(between));
    facts.forget(assigned(right));
    definitions.keySet().removeAll(assigned(between));
    facts.holdAll(everHeld);
  }

  /** Adds what a condition says where it has the outcome. */
  private void assume(Cond cond, boolean outcome, Facts facts) {
    if (cond instanceof Cond.Not not) {
      assume(not.operand(), !outcome, facts);
    } else if (cond instanceof Cond.IsNull isNull && !outcome) {
      facts.setNonNull(isNull.var().id(), true);
    } else if (cond instanceof Cond.InstanceOf instance && outcome) {
      facts.setNonNull(instance.var().id(), true);
    } else if (cond instanceof Cond.And both && outcome) {
      assume(both.left(), true, facts);
      facts.forget(assigned(both.beforeRight()));
      assume(both.right(), true, facts);
    } else if (cond instanceof Cond.Or either && !outcome) {
      assume(either.left(), false, facts);
      facts.forget(assigned(either.beforeRight()));
      assume(either.right(), false, facts);
    }
  }

  private static Set<Integer> assigned(Cond cond) {
    Set<Integer> found = new HashSet<>();
    if (cond instanceof Cond.Not not) {
      found.addAll(assigned(not.operand()));
    } else if (cond instanceof Cond.And both) {
      found.addAll(assigned(both.left()));
      found.addAll(assigned(both.beforeRight()));
      found.addAll(assigned(both.right()));
    } else if (cond instanceof Cond.Or either) {
      found.addAll(assigned(either.left()));
      found.addAll(assigned(either.beforeRight()));
      found.addAll(assigned(either.right()));
    }
    return found;
  }

  private static Set<Integer> assigned(Block block) {
    Set<Integer> found = new HashSet<>();
    Walk.ops(
        block,
        op -> {
          if (op.dst() != null) {
            found.add(op.dst().id());
          }
        });
    return found;
  }
}
