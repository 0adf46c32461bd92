// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Trait;
import java.util.Objects;
import java.util.Set;

/**
 * A kind of object a field may hold.
 *
 * @param type its type, or a supertype where {@code exact} is false
 * @param open traits that only a caller of what makes it knows
 * @param of the field that holds it too, or null
 */
record Content(String type, Set<Trait> traits, Set<Trait> open, boolean exact, FieldKey of) {
  Content(String type, Set<Trait> traits, Set<Trait> open, boolean exact) {
    this(type, traits, open, exact, null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content that
        && exact == that.exact
        && type.equals(that.type)
        && traits.equals(that.traits)
        && open.equals(that.open)
        && Objects.equals(of, that.of);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + Objects.hashCode(of);
  }
}
