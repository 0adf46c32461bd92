// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types.qual;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.checkerframework.framework.qual.JavaExpression;
import org.checkerframework.framework.qual.SubtypeOf;

/**
 * A value that any thread may use while it holds the lock; where several are named, all of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@SubtypeOf(SharingUnknown.class)
public @interface GuardedByLock {
  /**
   * The locks, as Java expressions that are final: {@code "lock"}, {@code "this"}, {@code
   * "Registry.class"}. Of a {@code ReadWriteLock} the read lock is enough to call a method without
   * side effects.
   *
   * @return the expressions
   */
  @JavaExpression
  String[] value();
}
