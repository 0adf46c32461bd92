// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.analysis.ConditionalTransferResult;
import org.checkerframework.dataflow.analysis.TransferInput;
import org.checkerframework.dataflow.analysis.TransferResult;
import org.checkerframework.dataflow.cfg.UnderlyingAST;
import org.checkerframework.dataflow.cfg.UnderlyingAST.CFGLambda;
import org.checkerframework.dataflow.cfg.UnderlyingAST.CFGMethod;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SynchronizedNode;
import org.checkerframework.dataflow.expression.ClassName;
import org.checkerframework.dataflow.expression.JavaExpression;
import org.checkerframework.dataflow.expression.ThisReference;
import org.checkerframework.framework.flow.CFAbstractTransfer;
import org.checkerframework.framework.flow.CFValue;
import org.checkerframework.javacutil.TreeUtils;

/** Follows which locks are held from one operation to the next. */
final class LockTransfer extends CFAbstractTransfer<CFValue, LockStore, LockTransfer> {
  private final SharedMapAnnotatedTypeFactory factory;
  private final LockNames names;

  LockTransfer(LockAnalysis analysis) {
    // Other threads may assign to a field between two of its reads.
    super(analysis, true);
    this.factory = analysis.factory();
    this.names = new LockNames(factory);
  }

  @Override
  public LockStore initialStore(UnderlyingAST code, List<LocalVariableNode> parameters) {
    LockStore store = super.initialStore(code, parameters).copy();
    for (LocalVariableNode parameter : parameters) {
      if (!factory.isUsedOnce(parameter.getElement())) {
        store.settle(parameter);
      }
    }
    if (code instanceof CFGLambda lambda && factory.isBorrowed(lambda.getLambdaTree())) {
      return store;
    }
    store.releaseAll();
    if (code instanceof CFGMethod method) {
      takeOnEntry(method, store);
    }
    return store;
  }

  private void takeOnEntry(CFGMethod code, LockStore store) {
    MethodTree tree = code.getMethod();
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    if (method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
      TypeMirror type = TreeUtils.typeOf(code.getClassTree());
      boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
      store.take(new HeldLock(isStatic ? new ClassName(type) : new ThisReference(type), true));
    }
    for (JavaExpression lock : factory.locksHeldByCallers(method, tree)) {
      store.take(new HeldLock(lock, true));
    }
  }

  @Override
  public TransferResult<CFValue, LockStore> visitSynchronized(
      SynchronizedNode node, TransferInput<CFValue, LockStore> in) {
    TransferResult<CFValue, LockStore> result = super.visitSynchronized(node, in);
    HeldLock monitor = new HeldLock(JavaExpression.fromNode(node.getExpression()), true);
    if (node.getIsStartOfBlock()) {
      forEachStore(result, store -> store.take(monitor));
    } else {
      forEachStore(result, store -> store.release(monitor));
    }
    return result;
  }

  @Override
  public TransferResult<CFValue, LockStore> visitMethodInvocation(
      MethodInvocationNode node, TransferInput<CFValue, LockStore> in) {
    TransferResult<CFValue, LockStore> result = super.visitMethodInvocation(node, in);
    Node receiver = node.getTarget().getReceiver();
    if (receiver == null || !factory.isLock(receiver.getType())) {
      return result;
    }
    HeldLock lock = names.of(receiver);
    switch (node.getTarget().getMethod().getSimpleName().toString()) {
      case "lock", "lockInterruptibly" -> forEachStore(result, store -> store.take(lock));
      case "unlock" -> forEachStore(result, store -> store.release(lock));
      case "tryLock" -> {
        LockStore taken = result.getThenStore().copy();
        taken.take(lock);
        return new ConditionalTransferResult<>(
            result.getResultValue(), taken, result.getElseStore());
      }
      default -> {}
    }
    return result;
  }

  private static void forEachStore(
      TransferResult<CFValue, LockStore> result, Consumer<LockStore> change) {
    if (result.containsTwoStores()) {
      change.accept(result.getThenStore());
      change.accept(result.getElseStore());
    } else {
      change.accept(result.getRegularStore());
    }
  }
}
