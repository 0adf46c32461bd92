// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import java.util.Comparator;
import java.util.Optional;

/** Finds where {@code @SuppressWarnings} goes. */
public final class Suppressing {
  private static final String SUPPRESS = "SuppressWarnings";

  private final SourceFile file;

  private Suppressing(SourceFile file) {
    this.file = file;
  }

  /**
   * A change of the source.
   *
   * @param at what is replaced; an empty stretch is an insertion
   * @param text what stands there afterwards
   */
  public record Insertion(Location at, String text) {}

  /**
   * What suppresses a rule at a place: an annotation of the innermost method, field or class around
   * it, or one more value of the annotation that is there. Empty where no declaration is made out.
   */
  public static Optional<Insertion> of(Location at, String rule) {
    CompilationUnit unit = Recovery.parse(at.file().text()).unit();
    return unit == null
        ? Optional.empty()
        : new Suppressing(at.file()).around(unit, at, '"' + rule + '"');
  }

  private Optional<Insertion> around(CompilationUnit unit, Location at, String rule) {
    return unit.findAll(BodyDeclaration.class).stream()
        .filter(declaration -> !(declaration instanceof InitializerDeclaration))
        .filter(declaration -> start(declaration) <= at.start() && at.end() <= end(declaration))
        .max(Comparator.comparingInt(this::start))
        .map(declaration -> on((BodyDeclaration<?>) declaration, rule));
  }

  private Insertion on(BodyDeclaration<?> declaration, String rule) {
    Expression value =
        declaration.getAnnotationByName(SUPPRESS).map(Suppressing::value).orElse(null);
    if (value instanceof ArrayInitializerExpr values) {
      int end = values.getValues().getLast().map(this::end).orElse(start(values) + 1);
      return insert(end, values.getValues().isEmpty() ? rule : ", " + rule);
    }
    if (value != null) {
      Location all = new Location(file, start(value), end(value));
      String text = file.text().substring(all.start(), all.end());
      return new Insertion(all, "{" + text + ", " + rule + "}");
    }
    int start = start(declaration);
    String line = file.lineText(file.line(start));
    String before = line.substring(0, file.column(start) - 1);
    String gap = before.isBlank() ? "\n" + before : " ";
    return insert(start, "@" + SUPPRESS + "(" + rule + ")" + gap);
  }

  private Insertion insert(int offset, String text) {
    return new Insertion(new Location(file, offset, offset), text);
  }

  private static Expression value(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return single.getMemberValue();
    }
    return annotation instanceof NormalAnnotationExpr normal && !normal.getPairs().isEmpty()
        ? normal.getPairs().get(0).getValue()
        : null;
  }

  private int start(Node node) {
    return node.getBegin().map(this::offset).orElse(0);
  }

  private int end(Node node) {
    return node.getEnd().map(end -> offset(end) + 1).orElse(0);
  }

  private int offset(Position position) {
    return file.offset(position.line, position.column);
  }
}
