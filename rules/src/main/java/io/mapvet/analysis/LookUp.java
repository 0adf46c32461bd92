// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.Objects;

/**
 * A question put to a map.
 *
 * @param map the map
 * @param key the key asked for, null where the question is how many entries there are
 * @param updates whether the call that asks has given the entry a new value in the same step
 * @param trace the chain to it
 */
record LookUp(Place map, Term key, boolean updates, Trace trace) {
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof LookUp that
            && map.equals(that.map)
            && Objects.equals(key, that.key)
            && trace.equals(that.trace));
  }

  @Override
  public int hashCode() {
    return 31 * map.hashCode() + trace.hashCode();
  }

  /** Whether it asks how many entries there are. */
  boolean counts() {
    return key == null;
  }
}
