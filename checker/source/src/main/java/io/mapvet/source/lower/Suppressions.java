// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.mapvet.frontend.Reasons;
import io.mapvet.ir.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the declarations under {@code @SuppressWarnings}. */
final class Suppressions {
  private static final String SUPPRESS = "SuppressWarnings";

  private final Positions positions;
  private final Annotations annotations;

  Suppressions(Positions positions, Annotations annotations) {
    this.positions = positions;
    this.annotations = annotations;
  }

  List<Suppression> of(CompilationUnit unit) {
    List<Suppression> found = new ArrayList<>();
    if (!positions.file().text().contains(SUPPRESS)) {
      return found;
    }
    for (AnnotationExpr annotation : unit.findAll(AnnotationExpr.class)) {
      Set<String> keys = annotations.suppressed(annotation);
      if (!keys.isEmpty()) {
        Node declaration = annotation.getParentNode().orElseThrow();
        Node around = declaration.getParentNode().orElse(null);
        boolean isStatement = around instanceof ExpressionStmt;
        found.add(
            new Suppression(
                positions.at(isStatement ? around : declaration),
                keys,
                Reasons.at(positions.at(annotation))));
      }
    }
    return found;
  }
}
