// SPDX-License-Identifier: Apache-2.0
package org.eclipse.microprofile.reactive.messaging;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As much of the type as the fixtures need. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Incoming {
  String value();
}
