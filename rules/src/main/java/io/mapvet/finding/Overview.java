// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.List;

/**
 * The outcome of one analysis, and all that was seen of the maps on the way.
 *
 * @param report what is wrong
 * @param maps the maps in fields
 */
public record Overview(Report report, List<MapAccesses> maps) {
  public Overview {
    maps = List.copyOf(maps);
  }
}
