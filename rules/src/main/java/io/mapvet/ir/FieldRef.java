// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/**
 * A field as an operation names it.
 *
 * @param owner binary name of the class that declares it ({@code ?} when unknown)
 * @param name its name; the enclosing instance of an inner class is {@code this$0}, a variable that
 *     a local or anonymous class captured is {@code val$} and its name
 * @param type erased binary name of its type
 * @param isStatic whether it is static
 * @param isFinal whether it is declared final
 * @param isVolatile whether it is declared volatile
 * @param certainty how the front end knows
 */
public record FieldRef(
    String owner,
    String name,
    String type,
    boolean isStatic,
    boolean isFinal,
    boolean isVolatile,
    Certainty certainty) {
  /** Whether the compiler made it up to keep an enclosing instance or a captured variable. */
  public boolean isSynthetic() {
    return name.startsWith("this$") || name.startsWith("val$");
  }

  @Override
  public String toString() {
    return owner + "#" + name;
  }
}
