// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types.qual;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.checkerframework.framework.qual.JavaExpression;

/** A method that is called by those who hold the locks, and that leaves them held. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Holding {
  /**
   * The locks, as Java expressions like that of {@link GuardedByLock}.
   *
   * @return the expressions
   */
  @JavaExpression
  String[] value();
}
