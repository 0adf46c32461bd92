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
  public static final Invocation UNKNOWN =
      new Invocation(null, false, Certainty.UNKNOWN, JavaType.UNKNOWN);

  /** A method of that name and number of parameters, where none fits the arguments. */
  public static Invocation likely(ClassInfo type, String name, int arguments) {
    return likely(type == null ? null : type.method(name, arguments), arguments);
  }

  /** The method, or unknown where it is null. */
  public static Invocation likely(MethodInfo method, int arguments) {
    if (method == null) {
      return UNKNOWN;
    }
    boolean isVariable = method.isVarargs() && arguments != method.arity();
    return new Invocation(method, isVariable, Certainty.BY_NAME, method.result());
  }

  Invocation withResult(JavaType type) {
    return new Invocation(method, isVariable, certainty, type);
  }
}
