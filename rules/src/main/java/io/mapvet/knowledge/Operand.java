// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

/**
 * What an effect acts on.
 *
 * @param arg 0 for the receiver, n for the n-th argument, {@link #RESULT} for the result, and less
 *     than that for what a function returned that was called before
 * @param elements whether what it contains is meant, not the object itself
 */
public record Operand(int arg, boolean elements) {
  public static final int RESULT = -1;
  public static final Operand THIS = new Operand(0, false);

  /** The object whose content is meant, or which is meant itself. */
  public Operand whole() {
    return new Operand(arg, false);
  }

  /** Which argument is the function that returned what is meant; 0 where something else is. */
  public int returnedBy() {
    return arg < RESULT ? RESULT - arg : 0;
  }

  /** Reads {@code this}, {@code 2}, {@code result}, {@code elements:2}, {@code returned:1}. */
  static Operand parse(String text) {
    if (text.equals("element") || text.equals("elements")) {
      return new Operand(0, true);
    }
    if (text.startsWith("elements:")) {
      return new Operand(parse(text.substring("elements:".length())).arg, true);
    }
    if (text.startsWith("returned:")) {
      return new Operand(RESULT - Integer.parseInt(text.substring("returned:".length())), false);
    }
    if (text.equals("this")) {
      return THIS;
    }
    if (text.equals("result")) {
      return new Operand(RESULT, false);
    }
    return new Operand(Integer.parseInt(text), false);
  }
}
