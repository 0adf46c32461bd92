// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;

/** What a file declares: what others can see of it. */
final class Declarations {
  private Declarations() {}

  /** The same tree without code, initialisers that are no constants, and tokens. */
  static CompilationUnit without(CompilationUnit tree) {
    tree.findAll(BlockStmt.class).forEach(block -> block.setStatements(new NodeList<>()));
    for (VariableDeclarator variable : tree.findAll(VariableDeclarator.class)) {
      if (variable.getInitializer().filter(Declarations::isNoConstant).isPresent()) {
        variable.removeInitializer();
      }
    }
    tree.walk(node -> node.setTokenRange(null));
    return tree;
  }

  /** Whether it holds what a constant expression cannot (JLS 15.29). */
  private static boolean isNoConstant(Expression value) {
    return value
        .findFirst(
            Expression.class,
            part ->
                part instanceof MethodCallExpr
                    || part instanceof ObjectCreationExpr
                    || part instanceof LambdaExpr
                    || part instanceof MethodReferenceExpr
                    || part instanceof ArrayCreationExpr
                    || part instanceof ArrayInitializerExpr)
        .isPresent();
  }
}
