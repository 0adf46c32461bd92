// SPDX-License-Identifier: Apache-2.0
// The field's type is Map and the map is reached through a getter; what it holds is a
// ConcurrentHashMap, and the two calls are two steps.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class ThroughGetterBad {
  private final Map<String, Set<String>> topics = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  protected Map<String, Set<String>> getTopics() {
    return topics;
  }

  public void subscribe(String topic, String client) {
    Map<String, Set<String>> known = getTopics();
    Set<String> clients = known.get(topic); // race
    if (clients == null) {
      clients = ConcurrentHashMap.newKeySet();
      known.put(topic, clients); // race
    }
    clients.add(client);
  }
}
