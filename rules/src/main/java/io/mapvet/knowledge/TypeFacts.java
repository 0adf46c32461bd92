// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.util.List;

/**
 * A library type.
 *
 * @param name binary name, or an asterisk and the end of the names of types that nothing else tells
 *     of
 * @param role what it is taken for
 * @param safety what concurrent use does
 * @param readsMutate whether a plain read changes the object (WeakHashMap)
 * @param failsFast whether an iterator of the type notices that its collection has changed
 * @param locksEntries whether a function that computes the value of a key runs while no other
 *     thread changes or computes that entry (ConcurrentHashMap)
 * @param supertypes direct supertypes, as far as they matter
 */
public record TypeFacts(
    String name,
    Role role,
    Safety safety,
    boolean readsMutate,
    boolean failsFast,
    boolean locksEntries,
    List<String> supertypes) {
  public TypeFacts {
    supertypes = List.copyOf(supertypes);
  }

  /** Whether an entry speaks of all types whose names end so. */
  public static boolean isEnding(String name) {
    return name.startsWith("*");
  }
}
