// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.ir.Certainty;

/**
 * The method that a call means.
 *
 * @param method null where it was not found
 * @param isVariable whether the last arguments go into an array
 * @param certainty how it is known
 * @param result the type of the call's value
 */
public record Invocation(
    MethodInfo method, boolean isVariable, Certainty certainty, JavaType result) {
  static final Invocation UNKNOWN =
      new Invocation(null, false, Certainty.UNKNOWN, JavaType.UNKNOWN);

  Invocation withResult(JavaType type) {
    return new Invocation(method, isVariable, certainty, type);
  }
}
