// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.source.type.Constants;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.Trees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lowers expressions. */
final class Expressions {
  private static final String CONCAT = "concat";

  private final Body body;
  private final Code<Local> code;

  Expressions(Body body) {
    this.body = body;
    this.code = body.code;
  }

  /** The variable that holds the value: an existing one where the expression only names it. */
  Var value(Expression tree) {
    return lower(tree, null, true);
  }

  /** Assigns the value to the variable. */
  void assign(Expression tree, Var dst) {
    lower(tree, dst, true);
  }

  /** Lowers an expression whose value nobody wants. */
  void effect(Expression tree) {
    lower(tree, null, false);
  }

  /** The values of expressions that are evaluated one after the other and then used together. */
  List<Var> values(List<? extends Expression> trees) {
    List<Var> values = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      values.add(held(value(trees.get(i)), trees.subList(i + 1, trees.size())));
    }
    return values;
  }

  /** Saves a variable's value where expressions evaluated before its use may assign it. */
  Var held(Var value, List<? extends Expression> evaluatedBeforeUse) {
    if (!code.isReassigned(value)) {
      return value;
    }
    for (Expression later : evaluatedBeforeUse) {
      if (!(later instanceof LiteralExpr) && !(later instanceof NameExpr)) {
        Var saved = code.temporary(value.type());
        code.emit(new Op.Copy(saved, value, body.at(later)));
        return saved;
      }
    }
    return value;
  }

  private Var lower(Expression expression, Var dst, boolean needed) {
    Expression tree = Trees.plain(expression);
    if (tree instanceof LiteralExpr) {
      Var target = body.target(dst, tree);
      code.emit(new Op.Const(target, Constants.literal(tree), body.at(tree)));
      return target;
    }
    if (tree instanceof NameExpr name) {
      return body.assignments.name(name, dst);
    }
    if (tree.isThisExpr() || tree.isSuperExpr()) {
      return body.assignments.self(tree, dst);
    }
    if (tree instanceof FieldAccessExpr access) {
      return body.assignments.select(access, dst);
    }
    if (tree instanceof MethodCallExpr call) {
      return body.calls.invoke(call, dst, needed);
    }
    if (tree instanceof ObjectCreationExpr creation) {
      return body.creations.create(creation, dst);
    }
    if (tree instanceof BinaryExpr binary) {
      return binary(binary, dst);
    }
    if (tree instanceof AssignExpr assignment) {
      return assignment.getOperator() == AssignExpr.Operator.ASSIGN
          ? body.assignments.assign(assignment, dst)
          : body.assignments.compound(assignment, dst);
    }
    if (tree instanceof UnaryExpr unary) {
      return unary(unary, dst, needed);
    }
    if (tree instanceof ConditionalExpr conditional) {
      return conditional(conditional, dst);
    }
    if (tree instanceof CastExpr cast) {
      return cast(cast, dst);
    }
    if (tree instanceof LambdaExpr lambda) {
      return body.tasks.lambda(lambda, dst);
    }
    if (tree instanceof MethodReferenceExpr reference) {
      return body.references.reference(reference, dst);
    }
    return other(tree, dst);
  }

  private Var other(Expression tree, Var dst) {
    if (tree instanceof ArrayAccessExpr access) {
      return element(access, dst);
    }
    if (tree instanceof ArrayCreationExpr array) {
      return body.arrays.create(array, dst);
    }
    if (tree instanceof ArrayInitializerExpr array) {
      return body.arrays.initializer(array, dst, body.typing.name(tree));
    }
    if (tree instanceof SwitchExpr choice) {
      return body.switches.expression(choice, dst);
    }
    if (tree instanceof InstanceOfExpr) {
      return truth(tree, dst);
    }
    if (tree instanceof ClassExpr literal) {
      Var target = dst != null ? dst : code.temporary("java.lang.Class");
      String type = body.typing.writtenName(literal.getType());
      code.emit(new Op.ClassLiteral(target, type, body.at(tree)));
      return target;
    }
    Var target = body.target(dst, tree);
    code.emit(new Op.Unknown(target, tree.getClass().getSimpleName(), List.of(), body.at(tree)));
    return target;
  }

  private Var element(ArrayAccessExpr tree, Var dst) {
    List<Var> place = values(List.of(tree.getName(), tree.getIndex()));
    Var target = body.target(dst, tree);
    code.emit(new Op.LoadElement(target, place.get(0), place.get(1), body.at(tree)));
    return target;
  }

  private Var cast(CastExpr tree, Var dst) {
    Expression operand = Trees.plain(tree.getExpression());
    body.typing.of(tree);
    if (operand instanceof LambdaExpr || operand instanceof MethodReferenceExpr) {
      return lower(operand, dst, true);
    }
    Var source = value(operand);
    String type = body.typing.writtenName(tree.getType());
    Var target = dst != null ? dst : code.temporary(type);
    code.emit(new Op.Cast(target, source, type, body.at(tree)));
    return target;
  }

  private Var conditional(ConditionalExpr tree, Var dst) {
    Var target = body.target(dst, tree);
    Cond cond = body.conditions.lower(tree.getCondition());
    Block then = code.block(() -> assign(tree.getThenExpr(), target));
    Block otherwise = code.block(() -> assign(tree.getElseExpr(), target));
    code.emit(new Stmt.If(cond, then, otherwise, body.at(tree)));
    return target;
  }

  /** The truth of a condition as a value. */
  private Var truth(Expression tree, Var dst) {
    Var target = body.target(dst, tree);
    Location at = body.at(tree);
    Cond cond = body.conditions.lower(tree);
    Block then = code.block(() -> code.emit(new Op.Const(target, true, at)));
    Block otherwise = code.block(() -> code.emit(new Op.Const(target, false, at)));
    code.emit(new Stmt.If(cond, then, otherwise, at));
    return target;
  }

  private Var unary(UnaryExpr tree, Var dst, boolean needed) {
    switch (tree.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
        return body.assignments.step(tree, dst, needed);
      }
      default -> {
        Var operand = value(tree.getExpression());
        Var target = body.target(dst, tree);
        String operator = tree.getOperator().asString();
        code.emit(new Op.Compute(target, operator, List.of(operand), body.at(tree)));
        return target;
      }
    }
  }

  private Var binary(BinaryExpr tree, Var dst) {
    if (isShortCircuit(tree)) {
      return truth(tree, dst);
    }
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression left = tree;
    while (left instanceof BinaryExpr binary && !isShortCircuit(binary)) {
      chain.push(binary);
      left = binary.getLeft();
    }
    List<Expression> rights = new ArrayList<>();
    chain.forEach(node -> rights.add(node.getRight()));
    List<Var> operands = new ArrayList<>();
    operands.add(held(value(left), rights));
    for (int i = 1; !chain.isEmpty(); i++) {
      BinaryExpr node = chain.pop();
      boolean concat = isConcat(node);
      Var right = value(node.getRight());
      if (concat && !chain.isEmpty() && isConcat(chain.peek())) {
        operands.add(held(right, rights.subList(i, rights.size())));
        continue;
      }
      operands.add(right);
      Var target = body.target(chain.isEmpty() ? dst : null, node);
      String operator = concat ? CONCAT : node.getOperator().asString();
      code.emit(new Op.Compute(target, operator, operands, body.at(node)));
      operands.clear();
      operands.add(target);
    }
    return operands.get(0);
  }

  private static boolean isShortCircuit(BinaryExpr tree) {
    return tree.getOperator() == BinaryExpr.Operator.AND
        || tree.getOperator() == BinaryExpr.Operator.OR;
  }

  /** Whether {@code +} joins strings. */
  private boolean isConcat(BinaryExpr tree) {
    return tree.getOperator() == BinaryExpr.Operator.PLUS
        && body.typing.name(tree).equals("java.lang.String");
  }
}
