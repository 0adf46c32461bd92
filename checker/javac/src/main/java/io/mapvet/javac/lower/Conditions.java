// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Var;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Lowers what a branch tests. */
final class Conditions {
  private final Body body;

  Conditions(Body body) {
    this.body = body;
  }

  /** Emits the operations that compute the condition and returns it. */
  Cond lower(ExpressionTree expression) {
    ExpressionTree tree = TypeTrees.withoutParentheses(expression);
    Object constant = constant(tree);
    if (constant instanceof Boolean truth) {
      return truth ? new Cond.Always() : new Cond.Not(new Cond.Always());
    }
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> not(lower(((UnaryTree) tree).getExpression()));
      case CONDITIONAL_AND, CONDITIONAL_OR -> shortCircuit((BinaryTree) tree);
      case EQUAL_TO, NOT_EQUAL_TO -> equality((BinaryTree) tree);
      case INSTANCE_OF -> instance((InstanceOfTree) tree);
      default -> new Cond.IsTrue(body.expressions.value(tree));
    };
  }

  static Cond not(Cond cond) {
    return cond instanceof Cond.Not ? ((Cond.Not) cond).operand() : new Cond.Not(cond);
  }

  private Object constant(ExpressionTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getValue();
    }
    return tree instanceof IdentifierTree || tree instanceof MemberSelectTree
        ? Symbols.constant(body.symbols.element(tree))
        : null;
  }

  private Cond shortCircuit(BinaryTree tree) {
    Tree.Kind kind = tree.getKind();
    Deque<ExpressionTree> rights = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left.getKind() == kind) {
      rights.push(((BinaryTree) left).getRightOperand());
      left = TypeTrees.withoutParentheses(((BinaryTree) left).getLeftOperand());
    }
    Cond cond = lower(left);
    for (ExpressionTree right : rights) {
      cond = join(kind, cond, right);
    }
    return cond;
  }

  private Cond join(Tree.Kind kind, Cond left, ExpressionTree tree) {
    Cond[] right = new Cond[1];
    Block before = body.code.block(() -> right[0] = lower(tree));
    return kind == Tree.Kind.CONDITIONAL_AND
        ? new Cond.And(left, before, right[0])
        : new Cond.Or(left, before, right[0]);
  }

  private Cond equality(BinaryTree tree) {
    ExpressionTree left = TypeTrees.withoutParentheses(tree.getLeftOperand());
    ExpressionTree right = TypeTrees.withoutParentheses(tree.getRightOperand());
    if (isPrimitive(left) || isPrimitive(right)) {
      return new Cond.IsTrue(body.expressions.value(tree));
    }
    Cond same;
    if (right.getKind() == Tree.Kind.NULL_LITERAL) {
      same = new Cond.IsNull(body.expressions.value(left));
    } else if (left.getKind() == Tree.Kind.NULL_LITERAL) {
      same = new Cond.IsNull(body.expressions.value(right));
    } else {
      List<Var> operands = body.expressions.values(List.of(left, right));
      same = new Cond.Same(operands.get(0), operands.get(1));
    }
    return tree.getKind() == Tree.Kind.NOT_EQUAL_TO ? not(same) : same;
  }

  private boolean isPrimitive(ExpressionTree tree) {
    TypeMirror type = body.symbols.type(tree);
    return type != null && type.getKind().isPrimitive();
  }

  private Cond instance(InstanceOfTree tree) {
    Var value = body.expressions.value(tree.getExpression());
    return tree.getPattern() != null
        ? body.patterns.test(value, tree.getPattern())
        : new Cond.InstanceOf(value, body.symbols.written(tree.getType()));
  }
}
