// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.types.qual.PolyShareable;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.common.basetype.BaseTypeVisitor;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.javacutil.AnnotationMirrorSet;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;

/** Checks every use of a value, and every place where one crosses from thread to thread. */
public final class SharedMapVisitor extends BaseTypeVisitor<SharedMapAnnotatedTypeFactory> {
  private static final Set<String> NO_STATE =
      Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  private final Locking locking;
  private final Boundaries boundaries;

  /**
   * Creates the visitor.
   *
   * @param checker the checker that reports what it finds
   */
  public SharedMapVisitor(BaseTypeChecker checker) {
    super(checker);
    this.locking = new Locking(checker, atypeFactory);
    this.boundaries = new Boundaries(checker, atypeFactory);
  }

  @Override
  protected SharedMapAnnotatedTypeFactory createTypeFactory() {
    return new SharedMapAnnotatedTypeFactory(checker);
  }

  // ---- uses

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void p) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    boolean writes = !atypeFactory.isSideEffectFree(method);
    ExpressionTree receiver = TreeUtils.getReceiverTree(tree);
    if (receiver != null && !ElementUtils.isStatic(method)) {
      checkUse(receiver, writes);
      checkParallel(receiver, tree);
    }
    checkBorrowed(method, tree.getArguments());
    locking.checkCallerHolds(method, tree, getCurrentPath());
    return super.visitMethodInvocation(tree, p);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void p) {
    checkBorrowed(TreeUtils.elementFromUse(tree), tree.getArguments());
    if (tree.getEnclosingExpression() != null) {
      checkOuterObject(tree.getEnclosingExpression());
    }
    return super.visitNewClass(tree, p);
  }

  /** An inner object uses its outer object whenever it likes, and knows no lock. */
  private void checkOuterObject(ExpressionTree outer) {
    AnnotatedTypeMirror type = atypeFactory.getAnnotatedType(outer);
    if (atypeFactory.isGuarded(atypeFactory.qualifierOf(type))) {
      boundaries.reportEscape(outer, type);
    }
  }

  /** The method uses what it borrows, as a reader. */
  private void checkBorrowed(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    List<AnnotatedTypeMirror> formals = atypeFactory.getAnnotatedType(method).getParameterTypes();
    for (int i = 0; i < arguments.size(); i++) {
      if (atypeFactory.isBorrowed(formals, i)) {
        checkUse(arguments.get(i), false);
      }
    }
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void p) {
    Element member = TreeUtils.elementFromUse(tree);
    if (member != null && member.getKind() == ElementKind.FIELD && !ElementUtils.isStatic(member)) {
      checkUse(tree.getExpression(), true);
    }
    return super.visitMemberSelect(tree, p);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void p) {
    checkUse(tree.getExpression(), false);
    return super.visitEnhancedForLoop(tree, p);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void p) {
    if (TreeUtils.isStringConcatenation(tree)) {
      checkUse(tree.getLeftOperand(), false);
      checkUse(tree.getRightOperand(), false);
    }
    return super.visitBinary(tree, p);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void p) {
    AnnotatedTypeMirror target = atypeFactory.getAnnotatedTypeLhs(tree.getVariable());
    Element variable = TreeUtils.elementFromTree(tree.getVariable());
    if (variable != null && variable.getKind() == ElementKind.FIELD) {
      AnnotationMirror qualifier = atypeFactory.qualifierOf(target);
      if (atypeFactory.isGuarded(qualifier)) {
        locking.checkUse(tree.getVariable(), qualifier, true, getCurrentPath());
      }
    }
    return super.visitAssignment(tree, p);
  }

  private void checkUse(ExpressionTree value, boolean writes) {
    AnnotationMirror qualifier = atypeFactory.qualifierOf(atypeFactory.getAnnotatedType(value));
    if (qualifier != null) {
      locking.checkUse(value, qualifier, writes, getCurrentPath());
    }
  }

  /** An object may call its own methods while it is made. */
  @Override
  protected boolean skipReceiverSubtypeCheck(
      MethodInvocationTree tree, AnnotatedTypeMirror declared, AnnotatedTypeMirror receiver) {
    ExpressionTree explicit = TreeUtils.getReceiverTree(tree);
    return explicit == null || TreeUtils.isExplicitThisDereference(explicit);
  }

  // ---- boundaries

  @Override
  protected boolean commonAssignmentCheck(
      AnnotatedTypeMirror required, ExpressionTree value, String key, Object... arguments) {
    ExpressionTree bare = TreeUtils.withoutParens(value);
    if (bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree) {
      return !boundaries.report(
          required, atypeFactory.getAnnotatedType(bare), bare, getCurrentPath());
    }
    return super.commonAssignmentCheck(required, value, key, arguments);
  }

  @Override
  protected boolean commonAssignmentCheck(
      AnnotatedTypeMirror required,
      AnnotatedTypeMirror found,
      Tree value,
      String key,
      Object... arguments) {
    if (key.equals("type.argument")) {
      return super.commonAssignmentCheck(required, found, value, key, arguments);
    }
    if (boundaries.report(required, found, value, getCurrentPath())) {
      return false;
    }
    if (value instanceof ExpressionTree expression
        && isParallel(expression)
        && required.hasAnnotation(atypeFactory.confined())) {
      checker.reportError(value, "parallel.stream", value);
      return false;
    }
    if (atypeFactory.isGuarded(atypeFactory.qualifierOf(found))
        && required.hasAnnotation(atypeFactory.confined())) {
      boundaries.reportEscape(value, found);
      return false;
    }
    return super.commonAssignmentCheck(required, found, value, key, arguments);
  }

  /** A parallel stream is one that is shareable: several threads run its functions. */
  private boolean isParallel(ExpressionTree value) {
    AnnotatedTypeMirror type = atypeFactory.getAnnotatedType(value);
    return atypeFactory.isStream(type.getUnderlyingType())
        && type.hasAnnotation(atypeFactory.shareable());
  }

  private void checkParallel(ExpressionTree receiver, MethodInvocationTree call) {
    if (isParallel(receiver)) {
      for (ExpressionTree argument : call.getArguments()) {
        if (!atypeFactory.isCollector(TreeUtils.typeOf(argument))) {
          checkHandedOver(argument);
        }
      }
    } else if (isParallel(call)) {
      AnnotatedTypeMirror stream = atypeFactory.getAnnotatedType(call);
      for (AnnotatedTypeMirror element : ((AnnotatedDeclaredType) stream).getTypeArguments()) {
        if (!element.hasAnnotation(atypeFactory.shareable())) {
          checker.reportError(call, "parallel.elements", call.getMethodSelect(), element);
        }
      }
    }
  }

  private void checkHandedOver(ExpressionTree argument) {
    AnnotatedTypeMirror type = atypeFactory.getAnnotatedType(argument);
    AnnotatedTypeMirror required = type.deepCopy();
    required.replaceAnnotation(atypeFactory.shareable());
    boundaries.report(required, type, TreeUtils.withoutParens(argument), getCurrentPath());
  }

  // ---- classes whose instances are shared

  @Override
  public void processClassTree(ClassTree tree) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    if (atypeFactory.classes().isShared(type)) {
      checkSuperclass(tree, type);
      checkEnclosing(tree, type);
    }
    super.processClassTree(tree);
  }

  private void checkSuperclass(ClassTree tree, TypeElement type) {
    TypeElement superclass = ElementUtils.getSuperClass(type);
    if (superclass != null
        && !NO_STATE.contains(superclass.getQualifiedName().toString())
        && !atypeFactory.classes().isShareable(superclass)) {
      checker.reportError(tree, "shared.superclass", simpleName(type), superclass.getSimpleName());
    }
  }

  /** What an inner class holds without naming it: variables of its method, and the outer object. */
  private void checkEnclosing(ClassTree tree, TypeElement type) {
    if (type.getNestingKind() == NestingKind.TOP_LEVEL || ElementUtils.isStatic(type)) {
      return;
    }
    for (Capture capture : atypeFactory.captures().unshareable(tree)) {
      boundaries.reportCapture(tree, capture, simpleName(type));
    }
  }

  private static CharSequence simpleName(TypeElement type) {
    return ElementUtils.getSimpleDescription(type);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void p) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (variable.getKind() == ElementKind.FIELD && atypeFactory.isReachedByThreads(variable)) {
      checkSharedField(tree, variable);
    }
    return super.visitVariable(tree, p);
  }

  private void checkSharedField(VariableTree tree, VariableElement field) {
    AnnotatedTypeMirror type = atypeFactory.getAnnotatedType(field);
    AnnotationMirror qualifier = atypeFactory.qualifierOf(type);
    if (atypeFactory.isGuarded(qualifier)) {
      return;
    }
    if (!atypeFactory.isShareable(qualifier)) {
      boundaries.reportField(field, tree, type.getUnderlyingType(), qualifier);
    } else if (!field.asType().getKind().isPrimitive()
        && !field.getModifiers().contains(Modifier.FINAL)
        && !field.getModifiers().contains(Modifier.VOLATILE)) {
      checker.reportError(tree, "field.not.final", field.getSimpleName());
    }
  }

  /** A reference to a constructor that is given nothing which somebody else may use. */
  private boolean makesNewObject(
      Tree tree, AnnotatedExecutableType constructor, List<AnnotatedTypeMirror> given) {
    return tree instanceof MemberReferenceTree reference
        && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
        && constructor.getReturnType().hasPrimaryAnnotation(atypeFactory.confined())
        && given.stream().allMatch(type -> type.hasAnnotation(atypeFactory.shareable()));
  }

  private void settle(AnnotatedTypeMirror overridden, AnnotatedTypeMirror own) {
    if (overridden.hasPrimaryAnnotation(PolyShareable.class)) {
      overridden.replaceAnnotation(atypeFactory.qualifierOf(own));
    }
  }

  /** Every qualifier may stand on every class: a concurrent map with plain values is confined. */
  @Override
  public boolean isValidUse(
      AnnotatedDeclaredType declaration, AnnotatedDeclaredType use, Tree tree) {
    return true;
  }

  // ---- what the framework asks for and this type system leaves open

  /** Overriding methods borrow what the overridden ones borrow. */
  @Override
  protected OverrideChecker createOverrideChecker(
      Tree overriderTree,
      AnnotatedExecutableType overrider,
      AnnotatedTypeMirror overriderType,
      AnnotatedTypeMirror overriderReturnType,
      AnnotatedExecutableType overridden,
      AnnotatedDeclaredType overriddenType,
      AnnotatedTypeMirror overriddenReturnType) {
    AnnotatedExecutableType settled = overridden.deepCopy();
    List<AnnotatedTypeMirror> formals = settled.getParameterTypes();
    List<AnnotatedTypeMirror> own = overrider.getParameterTypes();
    for (int i = 0; i < Math.min(formals.size(), own.size()); i++) {
      settle(formals.get(i), own.get(i));
    }
    AnnotatedTypeMirror result =
        overriddenReturnType.hasPrimaryAnnotation(PolyShareable.class)
            ? overriderReturnType
            : overriddenReturnType;
    AnnotatedTypeMirror ownResult = overriderReturnType;
    if (makesNewObject(overriderTree, overrider, formals)) {
      ownResult = overriderReturnType.deepCopy();
      ownResult.replaceAnnotation(atypeFactory.transferable());
    }
    return new OverrideChecker(
        overriderTree, overrider, overriderType, ownResult, settled, overriddenType, result) {
      @Override
      protected boolean checkReceiverOverride() {
        return true;
      }
    };
  }

  @Override
  protected void checkThisOrSuperConstructorCall(MethodInvocationTree call, String key) {
    // The class of the object decides, not that of the constructor.
  }

  @Override
  protected void checkConstructorResult(
      AnnotatedExecutableType constructorType, ExecutableElement constructor) {
    // An object is its thread's own until the constructor has returned it.
  }

  @Override
  protected AnnotationMirrorSet getExceptionParameterLowerBoundAnnotations() {
    return AnnotationMirrorSet.singleton(atypeFactory.confined());
  }

  @Override
  protected AnnotationMirrorSet getThrowUpperBoundAnnotations() {
    return AnnotationMirrorSet.singleton(atypeFactory.confined());
  }
}
