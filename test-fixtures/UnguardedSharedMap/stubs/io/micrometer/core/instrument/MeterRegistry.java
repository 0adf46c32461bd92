// SPDX-License-Identifier: Apache-2.0
package io.micrometer.core.instrument;

import java.util.function.ToDoubleFunction;

/** As much of the type as the fixtures need. */
public abstract class MeterRegistry {
  public <T> T gauge(String name, T measured, ToDoubleFunction<T> function) {
    return measured;
  }
}
