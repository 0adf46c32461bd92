// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.mapvet.ir.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Chooses among the methods of one name (JLS 15.12.2). */
final class Overloads {
  /**
   * An argument of a call.
   *
   * @param tree null where only the type is known, as for a method reference
   * @param type null where the tree has one
   */
  record Argument(Expression tree, JavaType type) {}

  /**
   * What was chosen.
   *
   * @param isVariable whether the last arguments go into an array
   * @param isCertain whether no other method fits as well
   */
  record Choice(MethodInfo method, boolean isVariable, boolean isCertain) {}

  private final Typing typing;
  private final Platform platform;

  Overloads(Typing typing, Platform platform) {
    this.typing = typing;
    this.platform = platform;
  }

  static List<Argument> trees(List<? extends Expression> trees) {
    List<Argument> arguments = new ArrayList<>();
    trees.forEach(tree -> arguments.add(new Argument(Trees.plain(tree), null)));
    return arguments;
  }

  static List<Argument> types(List<JavaType> types) {
    List<Argument> arguments = new ArrayList<>();
    types.forEach(type -> arguments.add(new Argument(null, type)));
    return arguments;
  }

  /**
   * The method that a call means, or null where none fits.
   *
   * @param receiver the type whose member it is, null where that tells nothing
   */
  Choice choose(List<MethodInfo> candidates, List<Argument> arguments, JavaType receiver) {
    for (int phase = 0; phase < 3; phase++) {
      boolean boxing = phase > 0;
      boolean variable = phase == 2;
      List<MethodInfo> fitting = new ArrayList<>();
      for (MethodInfo method : candidates) {
        if (fits(method, arguments, receiver, boxing, variable)) {
          fitting.add(method);
        }
      }
      if (!fitting.isEmpty()) {
        return mostSpecific(fitting, arguments, variable);
      }
    }
    return null;
  }

  private boolean fits(
      MethodInfo method,
      List<Argument> arguments,
      JavaType receiver,
      boolean boxing,
      boolean variable) {
    if (!method.takes(arguments.size(), variable) || variable && !method.isVarargs()) {
      return false;
    }
    if (arguments.isEmpty()) {
      return true;
    }
    Substitution known = Substitution.of(receiver, method.owner());
    for (int i = 0; i < arguments.size(); i++) {
      if (!fits(arguments.get(i), known.apply(method.param(i, variable)), boxing)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Argument argument, JavaType param, boolean boxing) {
    Expression tree = argument.tree();
    if (tree instanceof ConditionalExpr conditional) {
      return fits(branch(conditional.getThenExpr()), param, boxing)
          && fits(branch(conditional.getElseExpr()), param, boxing);
    }
    if (tree != null && Trees.isFunction(tree)) {
      return fits(tree, param);
    }
    JavaType type = tree == null ? argument.type() : typing.rough(tree);
    return Subtyping.fits(type, param, platform, boxing);
  }

  private static Argument branch(Expression tree) {
    return new Argument(Trees.plain(tree), null);
  }

  private boolean fits(Expression tree, JavaType param) {
    if (param instanceof JavaType.Variable || param.isUnresolved()) {
      return true;
    }
    Functions.Function function = Functions.of(param);
    if (function == null) {
      return false;
    }
    return tree instanceof LambdaExpr lambda
        ? fits(lambda, function)
        : fits((MethodReferenceExpr) tree, function);
  }

  private boolean fits(LambdaExpr lambda, Functions.Function function) {
    if (lambda.getParameters().size() != function.params().size()) {
      return false;
    }
    if (lambda.getBody() instanceof BlockStmt block) {
      boolean returnsValue = !Trees.returned(block).isEmpty();
      return function.isVoid() ? !returnsValue : returnsValue || Trees.mayNotEnd(block);
    }
    Expression body = Trees.plain(lambda.getExpressionBody().orElseThrow());
    if (function.isVoid()) {
      return isStatement(body);
    }
    boolean isTyped = lambda.getParameters().isEmpty() || lambda.isExplicitlyTyped();
    return !isTyped || !body.isMethodCallExpr() || !typing.rough(body).equals(JavaType.VOID);
  }

  private static boolean isStatement(Expression tree) {
    return tree.isMethodCallExpr()
        || tree.isObjectCreationExpr()
        || tree.isAssignExpr()
        || tree.isUnaryExpr() && !tree.asUnaryExpr().getOperator().asString().equals("!");
  }

  /** Whether there is a method with a fitting number of parameters. */
  private boolean fits(MethodReferenceExpr reference, Functions.Function function) {
    List<MethodInfo> candidates = typing.candidates(reference);
    if (candidates.isEmpty()) {
      return true;
    }
    int params = function.params().size();
    boolean fits = false;
    for (MethodInfo method : candidates) {
      boolean result = function.isVoid() || candidates.size() > 1 || !isVoid(method);
      boolean taken = method.takes(params, true) || params > 0 && method.takes(params - 1, true);
      fits |= taken && result;
    }
    return fits;
  }

  private static boolean isVoid(MethodInfo method) {
    return method.result().equals(JavaType.VOID) && !method.name().equals(MethodInfo.CONSTRUCTOR);
  }

  // the most specific

  private Choice mostSpecific(
      List<MethodInfo> fitting, List<Argument> arguments, boolean variable) {
    List<MethodInfo> best = new ArrayList<>();
    for (MethodInfo method : fitting) {
      boolean wins = true;
      for (MethodInfo other : fitting) {
        wins &= method == other || isMoreSpecific(method, other, arguments, variable);
      }
      if (wins) {
        best.add(method);
      }
    }
    if (best.isEmpty()) {
      return new Choice(fitting.get(0), variable, false);
    }
    for (MethodInfo method : best) {
      if (!method.is(Modifier.ABSTRACT)) {
        return new Choice(method, variable, true);
      }
    }
    return new Choice(best.get(0), variable, true);
  }

  private boolean isMoreSpecific(
      MethodInfo method, MethodInfo other, List<Argument> arguments, boolean variable) {
    for (int i = 0; i < arguments.size(); i++) {
      JavaType mine = method.param(i, variable);
      JavaType others = other.param(i, variable);
      Expression tree = arguments.get(i).tree();
      boolean more =
          tree != null && Trees.isFunction(tree)
              ? isMoreSpecificFunction(tree, mine, others)
              : Subtyping.isSubtype(mine, others);
      if (!more) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoreSpecificFunction(Expression tree, JavaType mine, JavaType others) {
    if (mine.erased().equals(others.erased()) || Subtyping.isSubtype(mine, others)) {
      return true;
    }
    Functions.Function a = Functions.of(mine);
    Functions.Function b = Functions.of(others);
    if (a == null || b == null || Subtyping.isSubtype(others, mine)) {
      return false;
    }
    if (b.isVoid()) {
      return true;
    }
    if (a.isVoid()) {
      return false;
    }
    if (a.result().isPrimitive() != b.result().isPrimitive()) {
      boolean primitive = typing.givesPrimitive(tree);
      return a.result().isPrimitive() == primitive;
    }
    return Subtyping.isSubtype(a.result(), b.result());
  }
}
