// SPDX-License-Identifier: Apache-2.0
// The stream of a synchronized view is not synchronized (Collections' documentation asks for a manual
// lock), and the monitor held here is that of the view's reference, not the map the view locks.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public class OnlineUsersBad {
  private final Map<String, Long> seen = Collections.synchronizedMap(new HashMap<>()); // expect: warning SynchronizedMapIteration

  public void ping(String user) {
    seen.put(user, System.currentTimeMillis()); // race
  }

  public List<String> startingWith(String prefix) {
    Set<String> users = seen.keySet();
    synchronized (users) {
      return users.stream().filter(u -> u.startsWith(prefix)).collect(Collectors.toList()); // race
    }
  }
}
