// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

/** {@code a.b::c}: the parser takes {@code a.b} for a type, though it may well be a variable. */
final class ReferenceScopes {
  private ReferenceScopes() {}

  /** Makes a name of the scope, of which is then asked what it means. */
  static void name(MethodReferenceExpr reference) {
    if (reference.getScope() instanceof TypeExpr type
        && type.getType() instanceof ClassOrInterfaceType name
        && isPlain(name)) {
      reference.setScope(expression(name));
    }
  }

  private static boolean isPlain(ClassOrInterfaceType name) {
    return name.getTypeArguments().isEmpty()
        && name.getAnnotations().isEmpty()
        && name.getScope().map(ReferenceScopes::isPlain).orElse(true);
  }

  private static Expression expression(ClassOrInterfaceType name) {
    Expression made =
        name.getScope().isPresent()
            ? new FieldAccessExpr(expression(name.getScope().get()), name.getNameAsString())
            : new NameExpr(name.getNameAsString());
    name.getTokenRange().ifPresent(made::setTokenRange);
    name.getRange().ifPresent(made::setRange);
    return made;
  }
}
