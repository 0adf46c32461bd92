// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import java.util.Objects;
import javax.lang.model.element.TypeElement;
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
