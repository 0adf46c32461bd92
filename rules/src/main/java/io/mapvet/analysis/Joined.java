// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What a caller knows, joined with what its callee knows. Many accesses of a callee share what was
 * before them; joined once, they share it in the caller, too.
 */
final class Joined<T> {
  private final BinaryOperator<T> join;
  private final Map<T, T> known = new IdentityHashMap<>(4);
  private T outer;

  Joined(BinaryOperator<T> join) {
    this.join = join;
  }

  T of(T caller, T callee) {
    if (outer != caller) {
      known.clear();
      outer = caller;
    }
    return known.computeIfAbsent(callee, c -> join.apply(caller, c));
  }
}
