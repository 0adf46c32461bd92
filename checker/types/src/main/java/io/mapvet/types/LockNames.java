// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.expression.FieldAccess;
import org.checkerframework.dataflow.expression.JavaExpression;
import org.checkerframework.javacutil.TreeUtils;

/** Tells which lock an expression of type {@code Lock} takes. */
final class LockNames {
  private final SharedMapAnnotatedTypeFactory factory;

  LockNames(SharedMapAnnotatedTypeFactory factory) {
    this.factory = factory;
  }

  HeldLock of(Node lock) {
    if (lock instanceof MethodInvocationNode call) {
      String method = call.getTarget().getMethod().getSimpleName().toString();
      if (isMode(method)) {
        return inMode(JavaExpression.fromNode(call.getTarget().getReceiver()), method);
      }
    }
    if (lock instanceof FieldAccessNode field) {
      HeldLock mode = ofModeField(field);
      if (mode != null) {
        return mode;
      }
    }
    return new HeldLock(JavaExpression.fromNode(lock), true);
  }

  /** A final field that keeps one mode of a {@code ReadWriteLock} in a field beside it, or null. */
  private HeldLock ofModeField(FieldAccessNode node) {
    VariableElement field = node.getElement();
    if (!field.getModifiers().contains(Modifier.FINAL)
        || !(factory.declarationFromElement(field) instanceof VariableTree declaration)
        || !(declaration.getInitializer() instanceof MethodInvocationTree call)) {
      return null;
    }
    String method = TreeUtils.elementFromUse(call).getSimpleName().toString();
    ExpressionTree receiver = TreeUtils.getReceiverTree(call);
    Element both = receiver == null ? null : TreeUtils.elementFromTree(receiver);
    if (!isMode(method)
        || both == null
        || !both.getKind().isField()
        || !both.getEnclosingElement().equals(field.getEnclosingElement())) {
      return null;
    }
    JavaExpression owner = JavaExpression.fromNode(node.getReceiver());
    return inMode(new FieldAccess(owner, (VariableElement) both), method);
  }

  private static boolean isMode(String method) {
    return method.equals("readLock") || method.equals("writeLock");
  }

  private static HeldLock inMode(JavaExpression lock, String method) {
    return new HeldLock(lock, method.equals("writeLock"));
  }
}
