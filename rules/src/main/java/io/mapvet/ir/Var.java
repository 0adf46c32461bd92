// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/**
 * A local variable, parameter or temporary of one method.
 *
 * @param id its slot, from 0, unique among the live variables of a method; temporaries reuse slots
 *     from one statement to the next
 * @param name the name in the source, {@code this} for the receiver, or an empty string for a
 *     temporary
 * @param type erased binary name of its type
 */
public record Var(int id, String name, String type) {
  @Override
  public String toString() {
    return name.isEmpty() ? "t" + id : name;
  }
}
