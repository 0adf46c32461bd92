// SPDX-License-Identifier: Apache-2.0
package org.testng.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As much of the type as the fixtures need. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Test {
  int threadPoolSize() default 0;

  int invocationCount() default 1;
}
