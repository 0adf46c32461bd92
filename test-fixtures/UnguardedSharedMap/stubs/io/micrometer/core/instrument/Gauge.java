// SPDX-License-Identifier: Apache-2.0
package io.micrometer.core.instrument;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** As much of the type as the fixtures need. */
public interface Gauge {
  static <T> Builder<T> builder(String name, T measured, ToDoubleFunction<T> function) {
    return new Builder<>();
  }

  static Builder<Supplier<Number>> builder(String name, Supplier<Number> function) {
    return new Builder<>();
  }

  /** The builder. */
  class Builder<T> {
    public Gauge register(MeterRegistry registry) {
      return null;
    }
  }
}
