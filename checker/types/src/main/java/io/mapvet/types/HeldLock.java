// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import java.util.Objects;
import javax.lang.model.element.TypeElement;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.expression.JavaExpression;
import org.checkerframework.dataflow.expression.ThisReference;
import org.checkerframework.javacutil.TypesUtils;

/** A lock that the current thread certainly holds. */
final class HeldLock {
  private final JavaExpression lock;
  private final boolean exclusive;

  /**
   * Names a lock.
   *
   * @param lock the expression; of a read or write lock the {@code ReadWriteLock}
   * @param exclusive false for a read lock
   */
  HeldLock(JavaExpression lock, boolean exclusive) {
    this.lock = lock;
    this.exclusive = exclusive;
  }

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

  /** Whether the expression names a lock at all. */
  boolean isKnown() {
    return !lock.containsUnknown();
  }

  /** The class of the object, where the lock is {@code this}: that of an inner class is another. */
  private TypeElement ownClass() {
    return lock instanceof ThisReference ? TypesUtils.getTypeElement(lock.getType()) : null;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof HeldLock other
        && exclusive == other.exclusive
        && lock.equals(other.lock)
        && Objects.equals(ownClass(), other.ownClass());
  }

  @Override
  public int hashCode() {
    return Objects.hash(lock, exclusive);
  }

  @Override
  public String toString() {
    return lock + (exclusive ? "" : " for reading");
  }
}
