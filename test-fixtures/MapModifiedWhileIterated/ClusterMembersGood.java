// SPDX-License-Identifier: Apache-2.0
// What has left is copied before the first removal, so no iterator over the map is open then. The nodes
// that have joined are found by going over the other set.
package fixtures.mapmodifiedwhileiterated;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class ClusterMembersGood {
  private final Map<String, Long> members = new HashMap<>();

  public void update(Set<String> alive) {
    Set<String> joined = Sets.difference(alive, members.keySet());
    for (String node : joined) {
      members.put(node, System.nanoTime());
    }
    Set<String> left = Sets.difference(members.keySet(), alive).immutableCopy();
    for (String node : left) {
      members.remove(node);
    }
  }
}
