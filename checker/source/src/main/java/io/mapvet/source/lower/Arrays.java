// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lowers the creation of arrays. */
final class Arrays {
  private static final Set<String> PRIMITIVE_ARRAYS =
      Set.of("boolean[]", "byte[]", "char[]", "double[]", "float[]", "int[]", "long[]", "short[]");

  private final Body body;

  Arrays(Body body) {
    this.body = body;
  }

  Var create(ArrayCreationExpr tree, Var dst) {
    String type = body.typing.name(tree);
    if (tree.getInitializer().isPresent()) {
      return initializer(tree.getInitializer().get(), tree, dst, type);
    }
    List<Expression> dimensions = new ArrayList<>();
    tree.getLevels().forEach(level -> level.getDimension().ifPresent(dimensions::add));
    Var length = null;
    for (int i = 0; i < dimensions.size(); i++) {
      Var dimension = body.expressions.value(dimensions.get(i));
      if (i == 0) {
        length = body.expressions.held(dimension, dimensions.subList(1, dimensions.size()));
      }
    }
    Var target = dst != null ? dst : body.code.temporary(type);
    body.code.emit(new Op.NewArray(target, type, length, List.of(), body.at(tree)));
    return target;
  }

  /**
   * @param type the array type, which an initialiser does not say
   */
  Var initializer(ArrayInitializerExpr tree, Var dst, String type) {
    return initializer(tree, tree, dst, type);
  }

  private Var initializer(ArrayInitializerExpr tree, Expression whole, Var dst, String type) {
    List<Var> elements = new ArrayList<>();
    if (!holdsNumbersOnly(tree, type)) {
      String component =
          type.endsWith("[]") ? type.substring(0, type.length() - 2) : ByName.UNKNOWN;
      List<Expression> trees = tree.getValues();
      for (int i = 0; i < trees.size(); i++) {
        Var element =
            trees.get(i) instanceof ArrayInitializerExpr nested
                ? initializer(nested, null, component)
                : body.expressions.value(trees.get(i));
        elements.add(body.expressions.held(element, trees.subList(i + 1, trees.size())));
      }
    }
    Var target = dst != null ? dst : body.code.temporary(type);
    body.code.emit(new Op.NewArray(target, type, null, elements, body.at(whole)));
    return target;
  }

  /** Tables of literals of a primitive type: their elements are not worth a variable each. */
  private static boolean holdsNumbersOnly(ArrayInitializerExpr tree, String type) {
    return PRIMITIVE_ARRAYS.contains(type) && tree.getValues().stream().allMatch(Arrays::isNumber);
  }

  private static boolean isNumber(Expression tree) {
    return tree.isLiteralExpr()
        || tree instanceof UnaryExpr unary
            && unary.getOperator() == UnaryExpr.Operator.MINUS
            && unary.getExpression().isLiteralExpr();
  }
}
