// SPDX-License-Identifier: Apache-2.0
// The monitor is the map, which is the mutex of its key set and of every put.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public class OnlineUsersGood {
  private final Map<String, Long> seen = Collections.synchronizedMap(new HashMap<>());

  public void ping(String user) {
    seen.put(user, System.currentTimeMillis());
  }

  public List<String> startingWith(String prefix) {
    Set<String> users = seen.keySet();
    synchronized (seen) {
      return users.stream().filter(u -> u.startsWith(prefix)).collect(Collectors.toList());
    }
  }
}
