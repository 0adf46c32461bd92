// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Var;
import io.mapvet.source.type.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lowers what a branch tests. */
final class Conditions {
  private final Body body;

  Conditions(Body body) {
    this.body = body;
  }

  /** Emits the operations that compute the condition and returns it. */
  Cond lower(Expression expression) {
    Expression tree = Trees.plain(expression);
    if (body.assignments.constant(tree) instanceof Boolean truth) {
      return truth ? new Cond.Always() : new Cond.Not(new Cond.Always());
    }
    if (tree instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return not(lower(unary.getExpression()));
    }
    if (tree instanceof InstanceOfExpr instance) {
      return instance(instance);
    }
    if (tree instanceof BinaryExpr binary) {
      switch (binary.getOperator()) {
        case AND, OR -> {
          return shortCircuit(binary);
        }
        case EQUALS, NOT_EQUALS -> {
          return equality(binary);
        }
        default -> {}
      }
    }
    return new Cond.IsTrue(body.expressions.value(tree));
  }

  static Cond not(Cond cond) {
    return cond instanceof Cond.Not not ? not.operand() : new Cond.Not(cond);
  }

  private Cond shortCircuit(BinaryExpr tree) {
    BinaryExpr.Operator operator = tree.getOperator();
    Deque<Expression> rights = new ArrayDeque<>();
    Expression left = tree;
    while (left instanceof BinaryExpr binary && binary.getOperator() == operator) {
      rights.push(binary.getRight());
      left = Trees.plain(binary.getLeft());
    }
    Cond cond = lower(left);
    for (Expression right : rights) {
      cond = join(operator, cond, right);
    }
    return cond;
  }

  private Cond join(BinaryExpr.Operator operator, Cond left, Expression tree) {
    Cond[] right = new Cond[1];
    Block before = body.code.block(() -> right[0] = lower(tree));
    return operator == BinaryExpr.Operator.AND
        ? new Cond.And(left, before, right[0])
        : new Cond.Or(left, before, right[0]);
  }

  private Cond equality(BinaryExpr tree) {
    Expression left = Trees.plain(tree.getLeft());
    Expression right = Trees.plain(tree.getRight());
    if (isPrimitive(left) || isPrimitive(right)) {
      return new Cond.IsTrue(body.expressions.value(tree));
    }
    Cond same;
    if (right.isNullLiteralExpr()) {
      same = new Cond.IsNull(body.expressions.value(left));
    } else if (left.isNullLiteralExpr()) {
      same = new Cond.IsNull(body.expressions.value(right));
    } else {
      List<Var> operands = body.expressions.values(List.of(left, right));
      same = new Cond.Same(operands.get(0), operands.get(1));
    }
    return tree.getOperator() == BinaryExpr.Operator.NOT_EQUALS ? not(same) : same;
  }

  private boolean isPrimitive(Expression tree) {
    return body.typing.of(tree).isPrimitive();
  }

  private Cond instance(InstanceOfExpr tree) {
    Var value = body.expressions.value(tree.getExpression());
    return tree.getPattern().isPresent()
        ? body.patterns.test(value, tree.getPattern().get())
        : new Cond.InstanceOf(value, body.typing.writtenName(tree.getType()));
  }
}
