// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Unit;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of every lowered program, whatever the source. */
final class IrChecks {
  private final List<String> violations = new ArrayList<>();
  private final Set<String> methods = new HashSet<>();
  private Method method;
  private Set<Integer> assigned;
  private Set<String> labels;

  private IrChecks() {}

  static List<String> violations(Unit unit) {
    IrChecks checks = new IrChecks();
    for (ClassDecl type : unit.classes()) {
      type.methods().forEach(checks::method);
    }
    return checks.violations;
  }

  private void check(boolean holds, String what, Location at) {
    if (!holds) {
      violations.add(what + " at " + at + " in " + method.id());
    }
  }

  private void method(Method checked) {
    Method outerMethod = method;
    Set<Integer> outerAssigned = assigned;
    Set<String> outerLabels = labels;
    method = checked;
    assigned = new HashSet<>();
    labels = new HashSet<>();
    if (checked.self() != null) {
      check(checked.self().id() == 0, "self has slot " + checked.self().id(), checked.at());
      assigned.add(0);
    }
    for (int i = 0; i < checked.params().size(); i++) {
      int slot = checked.params().get(i).id();
      check(slot == i + 1, "parameter " + i + " has slot " + slot, checked.at());
      assigned.add(slot);
    }
    if (checked.body() != null) {
      block(checked.body());
    }
    method = outerMethod;
    assigned = outerAssigned;
    labels = outerLabels;
  }

  private void block(Block block) {
    block.stmts().forEach(this::statement);
  }

  private void use(Var variable, Location at) {
    check(variable != null, "no variable", at);
    if (variable != null) {
      check(variable.id() < method.slots(), variable + " is beyond the slots", at);
      check(assigned.contains(variable.id()) || isDeclared(variable), "unassigned " + variable, at);
    }
  }

  /** Broken programs may read variables that they never assign. */
  private static boolean isDeclared(Var variable) {
    return !variable.name().isEmpty();
  }

  private void statement(Stmt statement) {
    Location at = statement.at();
    check(at.start() >= 0 && at.start() <= at.end(), "position", at);
    if (statement instanceof Op op) {
      operation(op);
    } else if (statement instanceof Stmt.If branch) {
      cond(branch.cond(), at);
      block(branch.then());
      block(branch.otherwise());
    } else if (statement instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (statement instanceof Stmt.Switch choice) {
      use(choice.selector(), at);
      label(choice.label(), at);
      for (Stmt.Case one : choice.cases()) {
        block(one.bind());
        cond(one.guard(), at);
        block(one.body());
      }
      labels.remove(choice.label());
    } else if (statement instanceof Stmt.Try attempt) {
      block(attempt.body());
      for (Stmt.Catch one : attempt.catches()) {
        assigned.add(one.var().id());
        block(one.body());
      }
      if (attempt.finallyBlock() != null) {
        block(attempt.finallyBlock());
      }
    } else if (statement instanceof Stmt.Sync sync) {
      use(sync.lock(), at);
      block(sync.body());
    } else if (statement instanceof Stmt.Labeled labeled) {
      label(labeled.label(), at);
      block(labeled.body());
      labels.remove(labeled.label());
    } else {
      jump(statement, at);
    }
  }

  private void label(String label, Location at) {
    check(labels.add(label), "label " + label + " twice", at);
  }

  private void loop(Stmt.Loop loop) {
    label(loop.label(), loop.at());
    if (loop.iterated() != null) {
      use(loop.iterated(), loop.at());
    }
    if (!loop.testFirst()) {
      block(loop.body());
    }
    block(loop.test());
    cond(loop.cond(), loop.at());
    if (loop.testFirst()) {
      block(loop.body());
    }
    block(loop.update());
    labels.remove(loop.label());
  }

  private void jump(Stmt statement, Location at) {
    if (statement instanceof Stmt.Return result && result.value() != null) {
      use(result.value(), at);
    } else if (statement instanceof Stmt.Throw thrown) {
      use(thrown.value(), at);
    } else if (statement instanceof Stmt.Break jump) {
      check(labels.contains(jump.label()), "break out of nothing", at);
    } else if (statement instanceof Stmt.Continue jump) {
      check(labels.contains(jump.label()), "continue of nothing", at);
    }
  }

  private void cond(Cond cond, Location at) {
    if (cond instanceof Cond.IsTrue test) {
      use(test.var(), at);
    } else if (cond instanceof Cond.IsNull test) {
      use(test.var(), at);
    } else if (cond instanceof Cond.Same test) {
      use(test.left(), at);
      use(test.right(), at);
    } else if (cond instanceof Cond.InstanceOf test) {
      use(test.var(), at);
    } else if (cond instanceof Cond.Not not) {
      cond(not.operand(), at);
    } else if (cond instanceof Cond.And both) {
      cond(both.left(), at);
      block(both.beforeRight());
      cond(both.right(), at);
    } else if (cond instanceof Cond.Or either) {
      cond(either.left(), at);
      block(either.beforeRight());
      cond(either.right(), at);
    }
  }

  private void operation(Op op) {
    Location at = op.at();
    if (op instanceof Op.Copy copy) {
      use(copy.src(), at);
    } else if (op instanceof Op.Cast cast) {
      use(cast.src(), at);
    } else if (op instanceof Op.Compute compute) {
      compute.operands().forEach(operand -> use(operand, at));
    } else if (op instanceof Op.LoadField load) {
      base(load.base(), load.field().isStatic(), at);
    } else if (op instanceof Op.StoreField store) {
      base(store.base(), store.field().isStatic(), at);
      use(store.src(), at);
    } else if (op instanceof Op.LoadElement load) {
      use(load.array(), at);
      use(load.index(), at);
    } else if (op instanceof Op.StoreElement store) {
      use(store.array(), at);
      use(store.index(), at);
      use(store.src(), at);
    } else if (op instanceof Op.New made) {
      made.args().forEach(argument -> use(argument, at));
      made.hidden().forEach(hidden -> use(hidden.value(), at));
      arity(made.constructor(), made.args().size(), at);
    } else if (op instanceof Op.NewArray made) {
      made.elements().forEach(element -> use(element, at));
    } else if (op instanceof Op.Invoke call) {
      base(call.receiver(), call.callee().isStatic(), at);
      check(call.callee().isStatic() == (call.kind() == Op.CallKind.STATIC), "kind of call", at);
      call.args().forEach(argument -> use(argument, at));
      arity(call.callee(), call.args().size(), at);
    } else if (op instanceof Op.MakeTask task) {
      task(task);
    } else if (op instanceof Op.Unknown unknown) {
      unknown.operands().forEach(operand -> use(operand, at));
    }
    if (op.dst() != null) {
      check(op.dst().id() < method.slots(), op.dst() + " is beyond the slots", at);
      check(!op.dst().type().equals("void"), "variable of type void", at);
      assigned.add(op.dst().id());
    }
  }

  private void base(Var base, boolean isStatic, Location at) {
    check(isStatic == (base == null), "static without, others with a base", at);
    if (base != null) {
      use(base, at);
    }
  }

  private void arity(Callee callee, int arguments, Location at) {
    boolean exact = callee.certainty() != Certainty.RESOLVED;
    check(exact || callee.params().size() == arguments, "arguments of " + callee, at);
  }

  private void task(Op.MakeTask task) {
    Location at = task.at();
    check((task.self() == null) == (task.body().self() == null), "self of a task", at);
    check(task.captures().size() == task.body().captured(), "captures of a task", at);
    task.captures().forEach(captured -> use(captured, at));
    check(methods.add(task.body().owner() + task.body().name()), "name of a lambda", at);
    method(task.body());
  }
}
