// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers expressions. */
final class Expressions {
  private final Body body;
  private final Code<VariableTree> code;

  Expressions(Body body) {
    this.body = body;
    this.code = body.code;
  }

  /** The variable that holds the value: an existing one where the expression only names it. */
  Var value(ExpressionTree tree) {
    return lower(tree, null, true);
  }

  /** Assigns the value to the variable. */
  void assign(ExpressionTree tree, Var dst) {
    lower(tree, dst, true);
  }

  /** Lowers an expression whose value nobody wants. */
  void effect(ExpressionTree tree) {
    lower(tree, null, false);
  }

  /** The values of expressions that are evaluated one after the other and then used together. */
  List<Var> values(List<? extends ExpressionTree> trees) {
    List<Var> values = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      values.add(held(value(trees.get(i)), trees.subList(i + 1, trees.size())));
    }
    return values;
  }

  /** Saves a variable's value where expressions evaluated before its use may assign it. */
  Var held(Var value, List<? extends ExpressionTree> evaluatedBeforeUse) {
    if (!code.isReassigned(value)) {
      return value;
    }
    for (ExpressionTree later : evaluatedBeforeUse) {
      if (!(later instanceof LiteralTree) && !(later instanceof IdentifierTree)) {
        Var saved = code.temporary(value.type());
        code.emit(new Op.Copy(saved, value, body.at(later)));
        return saved;
      }
    }
    return value;
  }

  private Var lower(ExpressionTree expression, Var dst, boolean needed) {
    ExpressionTree tree = TypeTrees.withoutParentheses(expression);
    if (tree instanceof LiteralTree literal) {
      Var target = body.target(dst, tree);
      code.emit(new Op.Const(target, literal.getValue(), body.at(tree)));
      return target;
    }
    if (tree instanceof IdentifierTree identifier) {
      return body.assignments.name(identifier, dst);
    }
    if (tree instanceof MemberSelectTree select) {
      return body.assignments.select(select, dst);
    }
    if (tree instanceof MethodInvocationTree call) {
      return body.calls.invoke(call, dst, needed);
    }
    if (tree instanceof NewClassTree creation) {
      return body.creations.create(creation, dst);
    }
    if (tree instanceof BinaryTree binary) {
      return binary(binary, dst);
    }
    if (tree instanceof AssignmentTree assignment) {
      return body.assignments.assign(assignment, dst);
    }
    if (tree instanceof CompoundAssignmentTree compound) {
      return body.assignments.compound(compound, dst);
    }
    if (tree instanceof UnaryTree unary) {
      return unary(unary, dst, needed);
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return conditional(conditional, dst);
    }
    if (tree instanceof TypeCastTree cast) {
      return cast(cast, dst);
    }
    if (tree instanceof LambdaExpressionTree lambda) {
      return body.tasks.lambda(lambda, dst);
    }
    if (tree instanceof MemberReferenceTree reference) {
      return body.references.reference(reference, dst);
    }
    if (tree instanceof ArrayAccessTree access) {
      return element(access, dst);
    }
    if (tree instanceof NewArrayTree array) {
      return body.creations.array(array, dst, body.symbols.typeName(tree));
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return body.switches.expression(choice, dst);
    }
    return other(tree, dst);
  }

  private Var other(ExpressionTree tree, Var dst) {
    if (tree.getKind() == Tree.Kind.INSTANCE_OF) {
      return truth(tree, dst);
    }
    List<Var> operands = new ArrayList<>();
    if (tree instanceof ErroneousTree broken && broken.getErrorTrees() != null) {
      for (Tree part : broken.getErrorTrees()) {
        body.statements.broken(part, operands);
      }
    }
    Var target = body.target(dst, tree);
    code.emit(new Op.Unknown(target, what(tree), operands, body.at(tree)));
    return target;
  }

  private static String what(Tree tree) {
    return tree instanceof ErroneousTree ? "syntax error" : tree.getKind().name();
  }

  private Var element(ArrayAccessTree tree, Var dst) {
    List<Var> place = values(List.of(tree.getExpression(), tree.getIndex()));
    Var target = body.target(dst, tree);
    code.emit(new Op.LoadElement(target, place.get(0), place.get(1), body.at(tree)));
    return target;
  }

  private Var cast(TypeCastTree tree, Var dst) {
    ExpressionTree operand = TypeTrees.withoutParentheses(tree.getExpression());
    if (operand instanceof LambdaExpressionTree || operand instanceof MemberReferenceTree) {
      return lower(operand, dst, true);
    }
    Var source = value(operand);
    String type = body.symbols.written(tree.getType());
    Var target = dst != null ? dst : code.temporary(type);
    code.emit(new Op.Cast(target, source, type, body.at(tree)));
    return target;
  }

  private Var conditional(ConditionalExpressionTree tree, Var dst) {
    Var target = dst != null ? dst : code.temporary(type(tree));
    Cond cond = body.conditions.lower(tree.getCondition());
    Block then = code.block(() -> assign(tree.getTrueExpression(), target));
    Block otherwise = code.block(() -> assign(tree.getFalseExpression(), target));
    code.emit(new Stmt.If(cond, then, otherwise, body.at(tree)));
    return target;
  }

  /** The type; javac gives none to a conditional that is passed to an unresolved method. */
  private String type(ExpressionTree expression) {
    ExpressionTree tree = TypeTrees.withoutParentheses(expression);
    String type = body.symbols.typeName(tree);
    if (type.equals(ByName.UNKNOWN) && tree instanceof ConditionalExpressionTree conditional) {
      String first = type(conditional.getTrueExpression());
      boolean says = !first.equals(ByName.UNKNOWN) && !first.equals("null");
      return says ? first : type(conditional.getFalseExpression());
    }
    return type;
  }

  /** The truth of a condition as a value. */
  private Var truth(ExpressionTree tree, Var dst) {
    Var target = body.target(dst, tree);
    Location at = body.at(tree);
    Cond cond = body.conditions.lower(tree);
    Block then = code.block(() -> code.emit(new Op.Const(target, true, at)));
    Block otherwise = code.block(() -> code.emit(new Op.Const(target, false, at)));
    code.emit(new Stmt.If(cond, then, otherwise, at));
    return target;
  }

  private Var unary(UnaryTree tree, Var dst, boolean needed) {
    if (Operators.isStep(tree.getKind())) {
      return body.assignments.step(tree, dst, needed);
    }
    Var operand = value(tree.getExpression());
    Var target = body.target(dst, tree);
    code.emit(
        new Op.Compute(target, Operators.of(tree.getKind()), List.of(operand), body.at(tree)));
    return target;
  }

  private Var binary(BinaryTree tree, Var dst) {
    if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
      return truth(tree, dst);
    }
    Deque<BinaryTree> chain = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree binary && !isShortCircuit(left.getKind())) {
      chain.push(binary);
      left = binary.getLeftOperand();
    }
    List<ExpressionTree> rights = new ArrayList<>();
    chain.forEach(node -> rights.add(node.getRightOperand()));
    List<Var> operands = new ArrayList<>();
    operands.add(held(value(left), rights));
    for (int i = 1; !chain.isEmpty(); i++) {
      BinaryTree node = chain.pop();
      boolean concat = isConcat(node);
      Var right = value(node.getRightOperand());
      if (concat && !chain.isEmpty() && isConcat(chain.peek())) {
        operands.add(held(right, rights.subList(i, rights.size())));
        continue;
      }
      operands.add(right);
      Var target = body.target(chain.isEmpty() ? dst : null, node);
      String operator = concat ? Operators.CONCAT : Operators.of(node.getKind());
      code.emit(new Op.Compute(target, operator, operands, body.at(node)));
      operands.clear();
      operands.add(target);
    }
    return operands.get(0);
  }

  private static boolean isShortCircuit(Tree.Kind kind) {
    return kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR;
  }

  /** Whether {@code +} joins strings; without types, whether it names a string literal. */
  private boolean isConcat(BinaryTree tree) {
    if (tree.getKind() != Tree.Kind.PLUS) {
      return false;
    }
    TypeMirror type = body.symbols.type(tree);
    return TypeNames.isUnresolved(type)
        ? tree.getRightOperand().getKind() == Tree.Kind.STRING_LITERAL
            || tree.getLeftOperand().getKind() == Tree.Kind.STRING_LITERAL
        : type.getKind() == TypeKind.DECLARED;
  }
}
