// SPDX-License-Identifier: Apache-2.0
package org.springframework.scheduling.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As much of the type as the fixtures need. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Async {}
