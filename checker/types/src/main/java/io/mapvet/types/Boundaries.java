// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;

/** Says which boundary between threads a value would cross. */
final class Boundaries {
  private final BaseTypeChecker checker;
  private final SharedMapAnnotatedTypeFactory factory;

  Boundaries(BaseTypeChecker checker, SharedMapAnnotatedTypeFactory factory) {
    this.checker = checker;
    this.factory = factory;
  }

  /**
   * Reports a value that is put where several threads may reach it, and must not be.
   *
   * @param required the type of the place
   * @param found the type of the value
   * @param value the value
   * @param path what is being checked: a call, an assignment, a declaration
   * @return whether this is a boundary between threads
   */
  boolean report(
      AnnotatedTypeMirror required, AnnotatedTypeMirror found, Tree value, TreePath path) {
    AnnotationMirror place = factory.qualifierOf(required);
    AnnotationMirror qualifier = factory.qualifierOf(found);
    if (!factory.isShareable(place) && !factory.isTransferable(place)
        || factory.getQualifierHierarchy().isSubtypeQualifiersOnly(qualifier, place)) {
      return false;
    }
    Tree around = path.getLeaf();
    if (around instanceof MethodInvocationTree || around instanceof NewClassTree) {
      return reportArgument((ExpressionTree) around, found, value);
    }
    Element target = target(around);
    if (target != null && target.getKind() == ElementKind.FIELD) {
      reportField(target, value, found.getUnderlyingType(), qualifier);
      return true;
    }
    ExpressionTree call = callWithFunction(path);
    return call != null && reportArgument(call, found, value);
  }

  private static Element target(Tree around) {
    if (around instanceof AssignmentTree assignment) {
      return TreeUtils.elementFromTree(assignment.getVariable());
    }
    return around instanceof VariableTree variable
        ? TreeUtils.elementFromDeclaration(variable)
        : null;
  }

  /** The call that is passed the function whose result is being checked. */
  private static ExpressionTree callWithFunction(TreePath path) {
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof LambdaExpressionTree) {
        return up.getParentPath().getLeaf() instanceof MethodInvocationTree call ? call : null;
      }
    }
    return null;
  }

  private boolean reportArgument(ExpressionTree call, AnnotatedTypeMirror found, Tree value) {
    ExecutableElement method = (ExecutableElement) TreeUtils.elementFromUse(call);
    CharSequence name = ElementUtils.getSimpleDescription(method);
    boolean stored = factory.isCollection(ElementUtils.enclosingTypeElement(method).asType());
    List<Capture> captures = captures(value);
    for (Capture capture : captures) {
      reportCapture(value, capture, name);
    }
    if (captures.isEmpty()) {
      checker.reportError(
          value,
          stored ? "concurrent.element" : "task.argument",
          shown(value),
          typeName(found.getUnderlyingType()),
          describe(factory.qualifierOf(found)),
          name);
    }
    return true;
  }

  private List<Capture> captures(Tree value) {
    boolean function =
        value instanceof LambdaExpressionTree
            || value instanceof MemberReferenceTree
            || value instanceof NewClassTree made && made.getClassBody() != null;
    return function ? factory.captures().unshareable(value) : List.of();
  }

  void reportCapture(Tree place, Capture capture, CharSequence task) {
    checker.reportError(
        place,
        "task.capture",
        capture.name(),
        typeName(capture.type()),
        describe(capture.qualifier()),
        task);
  }

  /** Reports that a field which threads share holds, or is given, a value that they may not. */
  void reportField(Element field, Tree value, TypeMirror type, AnnotationMirror qualifier) {
    checker.reportError(
        value,
        ElementUtils.isStatic(field) ? "static.field" : "shared.field",
        field.getSimpleName(),
        ElementUtils.getSimpleDescription(ElementUtils.enclosingTypeElement(field)),
        typeName(type),
        describe(qualifier));
  }

  /** Reports a guarded value, or a view of one, that goes where its lock is not known. */
  void reportEscape(Tree value, AnnotatedTypeMirror type) {
    checker.reportError(
        value,
        "guarded.escapes",
        shown(value),
        typeName(type.getUnderlyingType()),
        describe(factory.qualifierOf(type)));
  }

  private static String shown(Tree value) {
    return TreeUtils.toStringTruncated(value, 60);
  }

  private static String typeName(TypeMirror type) {
    return TypesUtils.simpleTypeName(type);
  }

  private String describe(AnnotationMirror qualifier) {
    if (factory.isGuarded(qualifier)) {
      return "guarded by " + String.join(", ", factory.locksOf(qualifier));
    }
    if (factory.isPoly(qualifier)) {
      return "borrowed for the call";
    }
    return factory.isUnknown(qualifier) ? "not known to be anybody's" : "confined to one thread";
  }
}
