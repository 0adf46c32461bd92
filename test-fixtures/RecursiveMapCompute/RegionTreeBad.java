// SPDX-License-Identifier: Apache-2.0
// HashMap.computeIfAbsent detects that its function changed the map and throws
// ConcurrentModificationException: the parent's path is put while the child's is computed.
package fixtures.recursivemapcompute;

import java.util.HashMap;
import java.util.Map;

public class RegionTreeBad {
  private final Map<String, String> parentOf;
  private final Map<String, String> paths = new HashMap<>(); // expect: error RecursiveMapCompute

  public RegionTreeBad(Map<String, String> parentOf) {
    this.parentOf = Map.copyOf(parentOf);
  }

  public String path(String region) {
    String parent = parentOf.get(region);
    if (parent == null) {
      return region;
    }
    return paths.computeIfAbsent(region, r -> path(parent) + "/" + r); // race
  }
}
