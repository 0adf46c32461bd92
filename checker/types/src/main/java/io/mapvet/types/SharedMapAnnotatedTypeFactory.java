// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.mapvet.types.qual.Confined;
import io.mapvet.types.qual.GuardedByLock;
import io.mapvet.types.qual.Holding;
import io.mapvet.types.qual.PolyShareable;
import io.mapvet.types.qual.Seals;
import io.mapvet.types.qual.Shareable;
import io.mapvet.types.qual.SharingUnknown;
import io.mapvet.types.qual.Transferable;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.dataflow.expression.JavaExpression;
import org.checkerframework.dataflow.expression.JavaExpressionParseException;
import org.checkerframework.framework.flow.CFValue;
import org.checkerframework.framework.qual.TypeUseLocation;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.GenericAnnotatedTypeFactory;
import org.checkerframework.framework.type.QualifierHierarchy;
import org.checkerframework.framework.type.treeannotator.ListTreeAnnotator;
import org.checkerframework.framework.type.treeannotator.TreeAnnotator;
import org.checkerframework.framework.type.typeannotator.DefaultQualifierForUseTypeAnnotator;
import org.checkerframework.framework.type.typeannotator.ListTypeAnnotator;
import org.checkerframework.framework.type.typeannotator.TypeAnnotator;
import org.checkerframework.framework.util.StringToJavaExpression;
import org.checkerframework.framework.util.defaults.QualifierDefaults;
import org.checkerframework.framework.util.dependenttypes.DependentTypesHelper;
import org.checkerframework.javacutil.AnnotationBuilder;
import org.checkerframework.javacutil.AnnotationMirrorSet;
import org.checkerframework.javacutil.AnnotationUtils;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreePathUtil;
import org.checkerframework.javacutil.TreeUtils;

/** Gives every expression its qualifier. */
public final class SharedMapAnnotatedTypeFactory
    extends GenericAnnotatedTypeFactory<CFValue, LockStore, LockTransfer, LockAnalysis> {
  private final AnnotationMirror unknown = mirror(SharingUnknown.class);
  private final AnnotationMirror confined = mirror(Confined.class);
  private final AnnotationMirror transferable = mirror(Transferable.class);
  private final AnnotationMirror shareable = mirror(Shareable.class);
  private final AnnotationMirror poly = mirror(PolyShareable.class);
  private final ExecutableElement guardValue =
      TreeUtils.getMethod(GuardedByLock.class, "value", 0, processingEnv);
  private final ExecutableElement holdingValue =
      TreeUtils.getMethod(Holding.class, "value", 0, processingEnv);
  private final TypeMirror collectionType = type("java.util.Collection");
  private final TypeMirror mapType = type("java.util.Map");
  private final TypeMirror lockType = type("java.util.concurrent.locks.Lock");
  private final TypeMirror streamType = type("java.util.stream.BaseStream");
  private final TypeMirror collectorType = type("java.util.stream.Collector");
  private final ShareableClasses classes = new ShareableClasses(this);
  private final Captures captures = new Captures(this);

  /**
   * Creates the factory.
   *
   * @param checker the checker whose types these are
   */
  @SuppressWarnings("this-escape") // as the framework demands
  public SharedMapAnnotatedTypeFactory(BaseTypeChecker checker) {
    super(checker, true);
    addAliasedTypeAnnotation(
        "org.checkerframework.checker.lock.qual.GuardedBy", GuardedByLock.class, true);
    postInit();
  }

  private AnnotationMirror mirror(Class<? extends Annotation> qualifier) {
    return AnnotationBuilder.fromClass(elements, qualifier);
  }

  private TypeMirror type(String name) {
    return elements.getTypeElement(name).asType();
  }

  AnnotationMirror confined() {
    return confined;
  }

  AnnotationMirror transferable() {
    return transferable;
  }

  AnnotationMirror shareable() {
    return shareable;
  }

  ShareableClasses classes() {
    return classes;
  }

  Captures captures() {
    return captures;
  }

  boolean isReadingStubs() {
    return stubTypes.isParsing() || ajavaTypes.isParsing();
  }

  boolean isShareable(AnnotationMirror qualifier) {
    return AnnotationUtils.areSame(qualifier, shareable);
  }

  boolean isUnknown(AnnotationMirror qualifier) {
    return AnnotationUtils.areSame(qualifier, unknown);
  }

  boolean isGuarded(AnnotationMirror qualifier) {
    return areSameByClass(qualifier, GuardedByLock.class);
  }

  boolean isPoly(AnnotationMirror qualifier) {
    return AnnotationUtils.areSame(qualifier, poly);
  }

  boolean isTransferable(CFValue value) {
    return AnnotationUtils.containsSame(value.getAnnotations(), transferable);
  }

  boolean isTransferable(AnnotationMirror qualifier) {
    return AnnotationUtils.areSame(qualifier, transferable);
  }

  boolean isStream(TypeMirror type) {
    return isA(type, streamType);
  }

  boolean isCollector(TypeMirror type) {
    return isA(type, collectorType);
  }

  boolean isCollection(TypeMirror type) {
    return isA(type, collectionType) || isA(type, mapType);
  }

  boolean isLock(TypeMirror type) {
    return isA(type, lockType);
  }

  private boolean isA(TypeMirror type, TypeMirror wanted) {
    return type.getKind() == TypeKind.DECLARED
        && types.isSubtype(types.erasure(type), types.erasure(wanted));
  }

  /** The qualifier of a type; of a type variable that of its bound. */
  AnnotationMirror qualifierOf(AnnotatedTypeMirror type) {
    return type.getAnnotationInHierarchy(unknown);
  }

  /** The expressions that name the locks of a guarded value. */
  List<String> locksOf(AnnotationMirror guarded) {
    return AnnotationUtils.getElementValueArray(guarded, guardValue, String.class);
  }

  List<JavaExpression> locksHeldByCallers(ExecutableElement method, MethodTree tree) {
    List<JavaExpression> locks = new ArrayList<>();
    for (String lock : locksHeldByCallers(method)) {
      try {
        locks.add(StringToJavaExpression.atMethodBody(lock, tree, checker));
      } catch (JavaExpressionParseException e) {
        checker.reportError(tree, "lock.not.held", method.getSimpleName(), lock);
      }
    }
    return locks;
  }

  List<String> locksHeldByCallers(ExecutableElement method) {
    AnnotationMirror holding = getDeclAnnotation(method, Holding.class);
    return holding == null
        ? List.of()
        : AnnotationUtils.getElementValueArray(holding, holdingValue, String.class);
  }

  /**
   * Whether the function is run before the call that it is passed to returns, by the caller's
   * thread.
   */
  boolean isBorrowed(LambdaExpressionTree function) {
    TreePath path = getPath(function);
    if (path == null || !(path.getParentPath().getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    int index = call.getArguments().indexOf(function);
    List<AnnotatedTypeMirror> formals =
        getAnnotatedType(TreeUtils.elementFromUse(call)).getParameterTypes();
    return index >= 0 && isBorrowed(formals, index);
  }

  boolean isBorrowed(List<AnnotatedTypeMirror> formals, int index) {
    return !formals.isEmpty()
        && formals.get(Math.min(index, formals.size() - 1)).hasPrimaryAnnotation(poly);
  }

  @Override
  protected Set<Class<? extends Annotation>> createSupportedTypeQualifiers() {
    return new LinkedHashSet<>(
        List.of(
            SharingUnknown.class,
            Confined.class,
            GuardedByLock.class,
            Transferable.class,
            Shareable.class,
            PolyShareable.class));
  }

  @Override
  protected QualifierHierarchy createQualifierHierarchy() {
    return new SharingHierarchy(getSupportedTypeQualifiers(), elements, this, transferable);
  }

  @Override
  protected LockAnalysis createFlowAnalysis() {
    return new LockAnalysis(checker, this);
  }

  @Override
  protected DependentTypesHelper createDependentTypesHelper() {
    return new LockExpressions(this);
  }

  @Override
  protected void addCheckedStandardDefaults(QualifierDefaults defaults) {
    defaults.addCheckedCodeDefault(confined, TypeUseLocation.IMPLICIT_UPPER_BOUND);
    defaults.addCheckedCodeDefault(confined, TypeUseLocation.EXCEPTION_PARAMETER);
    super.addCheckedStandardDefaults(defaults);
  }

  @Override
  protected TypeAnnotator createTypeAnnotator() {
    return new ListTypeAnnotator(super.createTypeAnnotator(), new Contents(this));
  }

  @Override
  protected TreeAnnotator createTreeAnnotator() {
    return new ListTreeAnnotator(super.createTreeAnnotator(), new ExpressionAnnotator());
  }

  @Override
  protected DefaultQualifierForUseTypeAnnotator createDefaultForUseTypeAnnotator() {
    return new DefaultQualifierForUseTypeAnnotator(this) {
      @Override
      protected AnnotationMirrorSet getExplicitAnnos(Element element) {
        return element instanceof TypeElement type && classes.isShareable(type)
            ? AnnotationMirrorSet.singleton(shareable)
            : super.getExplicitAnnos(element);
      }
    };
  }

  /** Every qualifier may stand on every class: a concurrent map with plain values is confined. */
  @Override
  public AnnotationMirrorSet getTypeDeclarationBounds(TypeMirror type) {
    return AnnotationMirrorSet.singleton(unknown);
  }

  @Override
  protected void addComputedTypeAnnotations(Tree tree, AnnotatedTypeMirror type, boolean useFlow) {
    if (!TreeUtils.isExpressionTree(tree)) {
      shareFieldOfShared(TreeUtils.elementFromTree(tree), type);
    }
    super.addComputedTypeAnnotations(tree, type, useFlow);
  }

  @Override
  public void addComputedTypeAnnotations(Element element, AnnotatedTypeMirror type) {
    shareFieldOfShared(element, type);
    super.addComputedTypeAnnotations(element, type);
  }

  private void shareFieldOfShared(Element element, AnnotatedTypeMirror type) {
    if (element != null && element.getKind() == ElementKind.FIELD && isReachedByThreads(element)) {
      type.addMissingAnnotation(shareable);
    }
  }

  /** Whether the field is static, or instances of its class are shared. */
  boolean isReachedByThreads(Element field) {
    return ElementUtils.isStatic(field)
        || classes.isShared(ElementUtils.enclosingTypeElement(field));
  }

  /**
   * An object under construction is its thread's own, so that it cannot be handed out half made.
   */
  @Override
  public AnnotatedDeclaredType getSelfType(Tree tree) {
    AnnotatedDeclaredType self = super.getSelfType(tree);
    if (self != null && isUnderConstruction(tree)) {
      AnnotatedDeclaredType own = self.deepCopy();
      own.replaceAnnotation(confined);
      return own;
    }
    return self;
  }

  /** Whether the code runs in a constructor or an initialiser. */
  boolean isUnderConstruction(Tree tree) {
    TreePath path = getPath(tree);
    Tree enclosing =
        path == null
            ? null
            : TreePathUtil.enclosingOfKind(path, TreeUtils.classAndMethodTreeKinds());
    return enclosing instanceof MethodTree method
        ? TreeUtils.isConstructor(method)
        : enclosing != null && !TreeUtils.isClassTree(tree);
  }

  @Override
  protected ParameterizedExecutableType constructorFromUse(
      NewClassTree tree, boolean inferTypeArgs) {
    ParameterizedExecutableType use = super.constructorFromUse(tree, inferTypeArgs);
    AnnotatedTypeMirror made = use.executableType().getReturnType();
    if (made.hasPrimaryAnnotation(confined) && isMadeOfOwn(tree)) {
      made.replaceAnnotation(isStateless(tree) ? shareable : transferable);
    }
    return use;
  }

  /** Whether this makes a function, written as an anonymous class. */
  private boolean isStateless(NewClassTree tree) {
    return tree.getClassBody() != null
        && classes.holdsNothingElse(TreeUtils.elementFromDeclaration(tree.getClassBody()));
  }

  /** Whether the new object holds nothing that somebody else may use. */
  private boolean isMadeOfOwn(NewClassTree tree) {
    TypeElement type = (TypeElement) TreeUtils.elementFromUse(tree).getEnclosingElement();
    if (tree.getClassBody() != null) {
      return captures.unshareable(tree).isEmpty();
    }
    if (type.getNestingKind().isNested() && !ElementUtils.isStatic(type)) {
      return false;
    }
    List<AnnotatedTypeMirror> formals =
        getAnnotatedType(TreeUtils.elementFromUse(tree)).getParameterTypes();
    List<? extends ExpressionTree> arguments = tree.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (!isBorrowed(formals, i)
          && !formals.get(Math.min(i, formals.size() - 1)).hasPrimaryAnnotation(transferable)
          && !getAnnotatedType(arguments.get(i)).hasAnnotation(shareable)) {
        return false;
      }
    }
    return true;
  }

  /** A result is alone in the caller's hands only if the method says so. */
  @Override
  protected ParameterizedExecutableType methodFromUse(
      ExpressionTree tree,
      ExecutableElement method,
      AnnotatedTypeMirror receiver,
      boolean inferTypeArgs) {
    ParameterizedExecutableType use = super.methodFromUse(tree, method, receiver, inferTypeArgs);
    AnnotatedTypeMirror result = use.executableType().getReturnType();
    if (result.hasPrimaryAnnotation(transferable)) {
      AnnotatedExecutableType declared = getAnnotatedType(method);
      if (getDeclAnnotation(method, Seals.class) != null) {
        result.replaceAnnotation(shareable);
      } else if (!declared.getReturnType().hasPrimaryAnnotation(transferable)) {
        result.replaceAnnotation(confined);
      }
    } else if (result.hasPrimaryAnnotation(shareable) && startsStream(method)) {
      result.replaceAnnotation(confined);
    }
    return use;
  }

  /** A view of a shareable collection that only the caller has. */
  private boolean startsStream(ExecutableElement method) {
    return isStream(method.getReturnType())
        && !isStream(method.getEnclosingElement().asType())
        && getAnnotatedType(method).getReturnType().hasPrimaryAnnotation(poly);
  }

  /** Whether the variable is a parameter of a method that mentions it once. */
  boolean isUsedOnce(VariableElement variable) {
    return declarationFromElement(variable.getEnclosingElement()) instanceof MethodTree method
        && SingleUse.of(variable, method.getBody());
  }

  /** A function may run on any thread if everything that it captures may be used there. */
  private final class ExpressionAnnotator extends TreeAnnotator {
    ExpressionAnnotator() {
      super(SharedMapAnnotatedTypeFactory.this);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, AnnotatedTypeMirror type) {
      return annotate(tree, type);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, AnnotatedTypeMirror type) {
      return annotate(tree, type);
    }

    /** A parameter that is used again has an owner. */
    @Override
    public Void visitIdentifier(IdentifierTree tree, AnnotatedTypeMirror type) {
      if (type.hasPrimaryAnnotation(transferable)
          && TreeUtils.elementFromUse(tree) instanceof VariableElement variable
          && !isUsedOnce(variable)) {
        type.replaceAnnotation(confined);
      }
      return useLikeOwner(tree, type);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, AnnotatedTypeMirror type) {
      return useLikeOwner(tree, type);
    }

    /**
     * What a plain field holds has an owner, and may be used like the object that has the field.
     */
    private Void useLikeOwner(ExpressionTree tree, AnnotatedTypeMirror type) {
      Element field = TreeUtils.elementFromUse(tree);
      if (field == null || field.getKind() != ElementKind.FIELD) {
        return null;
      }
      if (type.hasPrimaryAnnotation(transferable)) {
        type.replaceAnnotation(confined);
      }
      if (type.hasPrimaryAnnotation(confined) && !ElementUtils.isStatic(field)) {
        AnnotatedTypeMirror owner = getReceiverType(tree);
        AnnotationMirror qualifier = owner == null ? null : qualifierOf(owner);
        if (qualifier != null && (isGuarded(qualifier) || isPoly(qualifier))) {
          type.replaceAnnotation(qualifier);
        }
      }
      return null;
    }

    /** A number, a boolean or a string. */
    @Override
    public Void visitBinary(BinaryTree tree, AnnotatedTypeMirror type) {
      type.replaceAnnotation(shareable);
      return null;
    }

    private Void annotate(Tree tree, AnnotatedTypeMirror type) {
      type.replaceAnnotation(captures.unshareable(tree).isEmpty() ? shareable : confined);
      return null;
    }
  }
}
