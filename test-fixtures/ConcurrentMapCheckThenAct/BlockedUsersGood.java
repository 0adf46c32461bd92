// SPDX-License-Identifier: Apache-2.0
// The check is on another map and decides only whether to go on; the inbox itself is put atomically.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class BlockedUsersGood {
  private final Map<String, Boolean> blocked = new ConcurrentHashMap<>();
  private final Map<String, Queue<String>> inboxes = new ConcurrentHashMap<>();

  public void block(String user) {
    blocked.put(user, true);
  }

  public void send(String user, String text) {
    if (!blocked.containsKey(user)) {
      inboxes.putIfAbsent(user, new ConcurrentLinkedQueue<>());
    }
    Queue<String> inbox = inboxes.get(user);
    if (inbox != null) {
      inbox.add(text);
    }
  }
}
