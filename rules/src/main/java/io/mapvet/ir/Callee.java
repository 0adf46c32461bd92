// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;

/**
 * A method or constructor as a call names it.
 *
 * @param owner binary name of the class that declares it ({@code ?} when unknown)
 * @param name its name, {@code <init>} for a constructor
 * @param params erased binary names of the declared parameter types; the argument types where the
 *     symbol did not resolve
 * @param result erased binary name of the result type
 * @param isStatic whether it is static
 * @param isVarargs whether the last parameter is variable; arguments are then already packed
 * @param certainty how the front end knows
 */
public record Callee(
    String owner,
    String name,
    List<String> params,
    String result,
    boolean isStatic,
    boolean isVarargs,
    Certainty certainty) {
  public Callee {
    params = List.copyOf(params);
  }

  @Override
  public String toString() {
    return owner + "." + name + "(" + String.join(",", params) + ")";
  }
}
