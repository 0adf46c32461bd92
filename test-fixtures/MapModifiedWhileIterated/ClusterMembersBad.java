// SPDX-License-Identifier: Apache-2.0
// The difference is a view: its iterator goes over the keys of the map itself, and takes its next step
// after the removal. The nodes that have joined are iterated too, but their view goes over the other
// set, and only asks this map.
package fixtures.mapmodifiedwhileiterated;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class ClusterMembersBad {
  private final Map<String, Long> members = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void update(Set<String> alive) {
    Set<String> joined = Sets.difference(alive, members.keySet());
    for (String node : joined) {
      members.put(node, System.nanoTime());
    }
    Set<String> left = Sets.difference(members.keySet(), alive);
    for (String node : left) { // race
      members.remove(node); // race
    }
  }
}
