// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;
import java.util.Set;

/**
 * A field declaration; its initialiser is code of the constructors or of the static initialiser.
 */
public record Field(
    String owner,
    String name,
    String type,
    Set<Modifier> modifiers,
    List<Annotation> annotations,
    Location at) {
  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }
}
