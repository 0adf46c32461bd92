// SPDX-License-Identifier: Apache-2.0
// The parent's path is asked for before the map is entered.
package fixtures.recursivemapcompute;

import java.util.HashMap;
import java.util.Map;

public class RegionTreeGood {
  private final Map<String, String> parentOf;
  private final Map<String, String> paths = new HashMap<>();

  public RegionTreeGood(Map<String, String> parentOf) {
    this.parentOf = Map.copyOf(parentOf);
  }

  public String path(String region) {
    String parent = parentOf.get(region);
    if (parent == null) {
      return region;
    }
    String above = path(parent);
    return paths.computeIfAbsent(region, r -> above + "/" + r);
  }
}
