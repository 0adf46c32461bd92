// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent of a ConcurrentHashMap is one step, whatever the type of the variable.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class ThroughGetterGood {
  private final Map<String, Set<String>> topics = new ConcurrentHashMap<>();

  protected Map<String, Set<String>> getTopics() {
    return topics;
  }

  public void subscribe(String topic, String client) {
    Map<String, Set<String>> known = getTopics();
    Set<String> clients = known.computeIfAbsent(topic, t -> ConcurrentHashMap.newKeySet());
    clients.add(client);
  }
}
