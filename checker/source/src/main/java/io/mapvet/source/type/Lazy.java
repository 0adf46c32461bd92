// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import java.util.function.Supplier;

/** A value computed when it is first wanted. Threads may compute it twice, all see the first. */
final class Lazy<T> {
  private final Supplier<T> supplier;
  private volatile T value;

  Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  T get() {
    T known = value;
    return known != null ? known : publish(supplier.get());
  }

  private synchronized T publish(T computed) {
    if (value == null) {
      value = computed;
    }
    return value;
  }
}
