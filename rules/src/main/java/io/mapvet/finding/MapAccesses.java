// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.List;

/**
 * Who reaches a map, whether or not anything is wrong.
 *
 * @param map the map
 * @param sides its accesses after initialisation in the order of the source, one for each place,
 *     thread and set of locks
 */
public record MapAccesses(MapSubject map, List<Side> sides) {
  public MapAccesses {
    sides = List.copyOf(sides);
  }
}
