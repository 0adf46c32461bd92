// SPDX-License-Identifier: Apache-2.0
package io.quarkus.scheduler;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As much of the type as the fixtures need. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Scheduled {
  String every() default "";

  ConcurrentExecution concurrentExecution() default ConcurrentExecution.PROCEED;

  /** Whether fires wait for each other. */
  enum ConcurrentExecution {
    PROCEED,
    SKIP
  }
}
