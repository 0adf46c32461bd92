// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * A question put to a map.
 *
 * @param map the map
 * @param key the key asked for, null where the question is how many entries there are
 * @param trace the chain to it
 */
record LookUp(Place map, Term key, Trace trace) {
  /** Whether it asks how many entries there are. */
  boolean counts() {
    return key == null;
  }
}
