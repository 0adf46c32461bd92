// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;

/** Looks at the form of trees. */
public final class Trees {
  private Trees() {}

  /** The expression without parentheses. */
  public static Expression plain(Expression tree) {
    Expression inner = tree;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    return inner;
  }

  /** {@code a.b.c}, or null where it is no name. */
  static String dotted(Expression tree) {
    if (tree instanceof NameExpr name) {
      return name.getNameAsString();
    }
    String scope = tree instanceof FieldAccessExpr access ? dotted(access.getScope()) : null;
    return scope == null ? null : scope + "." + ((FieldAccessExpr) tree).getNameAsString();
  }

  static boolean isFunction(Expression tree) {
    return tree instanceof LambdaExpr || tree instanceof MethodReferenceExpr;
  }

  /** The values that a lambda's block returns. */
  static List<Expression> returned(BlockStmt block) {
    List<Expression> values = new ArrayList<>();
    returned(block, values);
    return values;
  }

  private static void returned(Node node, List<Expression> values) {
    if (node instanceof ReturnStmt statement) {
      statement.getExpression().ifPresent(values::add);
    } else if (!(node instanceof Expression || node instanceof BodyDeclaration<?>)) {
      node.getChildNodes().forEach(child -> returned(child, values));
    }
  }

  /** The values that a switch expression may give. */
  static List<Expression> results(SwitchExpr choice) {
    List<Expression> values = new ArrayList<>();
    for (SwitchEntry entry : choice.getEntries()) {
      boolean isValue = entry.getType() == SwitchEntry.Type.EXPRESSION;
      for (Statement statement : entry.getStatements()) {
        if (isValue && statement instanceof ExpressionStmt value) {
          values.add(value.getExpression());
        } else {
          yielded(statement, values);
        }
      }
    }
    return values;
  }

  private static void yielded(Node node, List<Expression> values) {
    if (node instanceof YieldStmt statement) {
      values.add(statement.getExpression());
    } else if (!(node instanceof Expression || node instanceof BodyDeclaration<?>)) {
      node.getChildNodes().forEach(child -> yielded(child, values));
    }
  }

  /** Whether a block without a value returned may stand for one, since it does not end. */
  static boolean mayNotEnd(BlockStmt block) {
    if (block.getStatements().isEmpty()) {
      return false;
    }
    Statement last = block.getStatements().get(block.getStatements().size() - 1);
    return last instanceof ThrowStmt
        || last instanceof WhileStmt loop && loop.getCondition().toString().equals("true");
  }
}
