// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.expression.JavaExpression;

/**
 * A lock that the current thread certainly holds.
 *
 * @param lock the expression that names it; of a read or write lock the {@code ReadWriteLock}
 * @param exclusive false for a read lock
 */
record HeldLock(JavaExpression lock, boolean exclusive) {

  /** The lock that an expression of type {@code Lock} takes. */
  static HeldLock of(Node lock) {
    if (lock instanceof MethodInvocationNode call) {
      String method = call.getTarget().getMethod().getSimpleName().toString();
      if (method.equals("readLock") || method.equals("writeLock")) {
        return new HeldLock(
            JavaExpression.fromNode(call.getTarget().getReceiver()), method.equals("writeLock"));
      }
    }
    return new HeldLock(JavaExpression.fromNode(lock), true);
  }
}
