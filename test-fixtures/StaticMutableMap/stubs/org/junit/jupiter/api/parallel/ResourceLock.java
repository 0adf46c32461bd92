// SPDX-License-Identifier: Apache-2.0
package org.junit.jupiter.api.parallel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Inherited
public @interface ResourceLock {
  String value();

  ResourceAccessMode mode() default ResourceAccessMode.READ_WRITE;
}
