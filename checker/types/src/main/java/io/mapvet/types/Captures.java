// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;
import org.checkerframework.dataflow.expression.LocalVariable;
import org.checkerframework.framework.flow.CFValue;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;

/** Finds what lambdas, method references and anonymous classes capture. */
final class Captures {
  private static final Set<ElementKind> LOCALS =
      EnumSet.of(
          ElementKind.LOCAL_VARIABLE,
          ElementKind.PARAMETER,
          ElementKind.EXCEPTION_PARAMETER,
          ElementKind.RESOURCE_VARIABLE,
          ElementKind.BINDING_VARIABLE);

  private final SharedMapAnnotatedTypeFactory factory;
  private final Types types;

  Captures(SharedMapAnnotatedTypeFactory factory) {
    this.factory = factory;
    this.types = factory.getProcessingEnv().getTypeUtils();
  }

  /** What the function or class captures that may not be used by several threads at once. */
  List<Capture> unshareable(Tree function) {
    return of(function).stream().filter(capture -> !canCross(capture.qualifier())).toList();
  }

  /**
   * Whether a value of this qualifier may be in the hands of a second thread: it will take the
   * lock.
   */
  private boolean canCross(AnnotationMirror qualifier) {
    return factory.isShareable(qualifier) || factory.isGuarded(qualifier);
  }

  private List<Capture> of(Tree function) {
    if (function instanceof MemberReferenceTree reference) {
      return ofReceiver(reference);
    }
    Scanner scanner = new Scanner();
    if (function instanceof LambdaExpressionTree lambda) {
      scanner.scan(lambda, null);
    } else if (function instanceof NewClassTree anonymous) {
      scanner.scan(anonymous.getClassBody(), null);
    } else {
      scanner.scan(function, null);
    }
    List<Capture> result = new ArrayList<>();
    scanner.locals.forEach(local -> result.add(ofLocal(local, function)));
    if (scanner.usesThis) {
      result.add(ofThis(function));
    }
    return result;
  }

  private List<Capture> ofReceiver(MemberReferenceTree reference) {
    ExpressionTree receiver = reference.getQualifierExpression();
    Element element = TreeUtils.elementFromTree(receiver);
    if (element instanceof TypeElement || element == null && !isValue(receiver)) {
      return List.of();
    }
    AnnotatedTypeMirror type = factory.getAnnotatedType(receiver);
    return List.of(
        new Capture(receiver.toString(), type.getUnderlyingType(), factory.qualifierOf(type)));
  }

  private static boolean isValue(ExpressionTree tree) {
    return TreeUtils.isExpressionTree(tree) && !TreeUtils.isTypeTree(tree);
  }

  private Capture ofLocal(VariableElement local, Tree function) {
    LockStore store = factory.getStoreBefore(function);
    CFValue value = store == null ? null : store.getValue(new LocalVariable(local));
    AnnotationMirror qualifier =
        value == null
            ? factory.qualifierOf(factory.getAnnotatedType(local))
            : value.getAnnotations().iterator().next();
    return new Capture(local.getSimpleName().toString(), local.asType(), qualifier);
  }

  private Capture ofThis(Tree function) {
    Tree outside =
        function instanceof ClassTree
            ? factory.getPath(function).getParentPath().getLeaf()
            : function;
    AnnotatedTypeMirror self = factory.getSelfType(outside);
    return new Capture("this", self.getUnderlyingType(), factory.qualifierOf(self));
  }

  /** Collects the uses of variables and of {@code this} that come from outside. */
  private final class Scanner extends TreeScanner<Void, Void> {
    private final Set<VariableElement> locals = new LinkedHashSet<>();
    private final Set<Element> declared = new HashSet<>();
    private final Set<Element> classes = new HashSet<>();
    private boolean usesThis;

    @Override
    public Void visitVariable(VariableTree tree, Void p) {
      declared.add(TreeUtils.elementFromDeclaration(tree));
      return super.visitVariable(tree, p);
    }

    @Override
    public Void visitClass(ClassTree tree, Void p) {
      classes.add(TreeUtils.elementFromDeclaration(tree));
      return super.visitClass(tree, p);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void p) {
      Element element = TreeUtils.elementFromUse(tree);
      if (element == null || element instanceof TypeElement) {
        return null;
      }
      String name = tree.getName().toString();
      if (name.equals("this") || name.equals("super")) {
        usesThis |= classes.isEmpty();
      } else if (LOCALS.contains(element.getKind())) {
        if (!declared.contains(element)) {
          locals.add((VariableElement) element);
        }
      } else if (isInstanceMember(element) && !isMemberOfInner(element)) {
        usesThis = true;
      }
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void p) {
      if (tree.getIdentifier().contentEquals("this")) {
        usesThis |= !classes.contains(TreeUtils.elementFromTree(tree.getExpression()));
        return null;
      }
      return super.visitMemberSelect(tree, p);
    }

    private boolean isInstanceMember(Element element) {
      return (element.getKind().isField() || element.getKind() == ElementKind.METHOD)
          && !ElementUtils.isStatic(element);
    }

    /** A member that a class within the function declares or inherits. */
    private boolean isMemberOfInner(Element member) {
      TypeElement owner = ElementUtils.enclosingTypeElement(member);
      return classes.stream()
          .anyMatch(inner -> TypesUtils.isErasedSubtype(inner.asType(), owner.asType(), types));
    }
  }
}
