// SPDX-License-Identifier: Apache-2.0
// The check and the put are on one map: two callers may both find no inbox and make one each.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class BlockedUsersBad {
  private final Map<String, Boolean> blocked = new ConcurrentHashMap<>();
  private final Map<String, Queue<String>> inboxes = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void block(String user) {
    blocked.put(user, true);
  }

  public void send(String user, String text) {
    if (!blocked.getOrDefault(user, false) && !inboxes.containsKey(user)) { // race
      inboxes.put(user, new ConcurrentLinkedQueue<>()); // race
    }
    Queue<String> inbox = inboxes.get(user);
    if (inbox != null) {
      inbox.add(text);
    }
  }
}
