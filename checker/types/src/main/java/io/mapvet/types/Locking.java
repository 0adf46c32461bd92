// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.dataflow.expression.ClassName;
import org.checkerframework.dataflow.expression.FieldAccess;
import org.checkerframework.dataflow.expression.JavaExpression;
import org.checkerframework.dataflow.expression.JavaExpressionParseException;
import org.checkerframework.dataflow.expression.ThisReference;
import org.checkerframework.framework.util.StringToJavaExpression;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreePathUtil;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;

/** Asks at each use of a value whether its lock is held. */
final class Locking {
  private final BaseTypeChecker checker;
  private final SharedMapAnnotatedTypeFactory factory;

  Locking(BaseTypeChecker checker, SharedMapAnnotatedTypeFactory factory) {
    this.checker = checker;
    this.factory = factory;
  }

  /**
   * Reports the use of a value without its lock.
   *
   * @param value the expression that is used
   * @param qualifier its qualifier
   * @param writes whether the use needs the lock alone
   * @param use the operation
   */
  void checkUse(ExpressionTree value, AnnotationMirror qualifier, boolean writes, TreePath use) {
    if (factory.isUnknown(qualifier)) {
      checker.reportError(value, "use.unknown", value);
    } else if (factory.isGuarded(qualifier)) {
      for (String name : factory.locksOf(qualifier)) {
        try {
          checkHeld(value, value, lock(name, value, use), writes, use);
        } catch (JavaExpressionParseException e) {
          checker.reportError(value, "lock.not.held", value, name);
        }
      }
    }
  }

  /** The lock of a field of an outer object hangs on that object. */
  private JavaExpression lock(String name, ExpressionTree value, TreePath use)
      throws JavaExpressionParseException {
    if (value instanceof IdentifierTree field
        && TreeUtils.elementFromUse(field).getKind().isField()) {
      TypeElement owner = ElementUtils.enclosingTypeElement(TreeUtils.elementFromUse(field));
      TypeMirror inside = TreeUtils.typeOf(TreePathUtil.enclosingClass(use));
      if (!TypesUtils.isErasedSubtype(inside, owner.asType(), checker.getTypeUtils())) {
        return StringToJavaExpression.atTypeDecl(name, owner, checker);
      }
    }
    return StringToJavaExpression.atPath(name, use, checker);
  }

  /**
   * Reports a call of a method that needs locks of its caller.
   *
   * @param method the method
   * @param call the call
   * @param path the path of the call
   */
  void checkCallerHolds(ExecutableElement method, MethodInvocationTree call, TreePath path) {
    for (String name : factory.locksHeldByCallers(method)) {
      try {
        JavaExpression lock = StringToJavaExpression.atMethodInvocation(name, call, checker);
        checkHeld(call, call.getMethodSelect(), lock, true, path);
      } catch (JavaExpressionParseException e) {
        checker.reportError(call, "lock.not.held", call.getMethodSelect(), name);
      }
    }
  }

  private void checkHeld(Tree place, Tree what, JavaExpression lock, boolean writes, TreePath use) {
    if (isOwnedWhileMade(lock, use)) {
      return;
    }
    Tree at = use.getLeaf() instanceof EnhancedForLoopTree ? place : use.getLeaf();
    LockStore store = factory.getStoreBefore(at);
    if (store != null && store.held().contains(new HeldLock(lock, true))) {
      return;
    }
    boolean forReading = store != null && store.held().contains(new HeldLock(lock, false));
    if (!forReading) {
      checker.reportError(place, "lock.not.held", what, lock);
    } else if (writes) {
      checker.reportError(place, "write.under.read.lock", what, lock);
    }
  }

  /** What hangs on an object, or a class, that is being initialised: nobody else has it yet. */
  private boolean isOwnedWhileMade(JavaExpression lock, TreePath use) {
    if (!factory.isUnderConstruction(use.getLeaf())) {
      return false;
    }
    JavaExpression root = lock;
    while (root instanceof FieldAccess field) {
      root = field.getReceiver();
    }
    return root instanceof ThisReference
        || root instanceof ClassName && !(TreePathUtil.enclosingMethod(use) instanceof MethodTree);
  }
}
