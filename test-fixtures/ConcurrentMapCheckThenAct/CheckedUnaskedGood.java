// SPDX-License-Identifier: Apache-2.0
// Under the lock the key is absent, and nobody inserts without it: putIfAbsent takes the queue. A removal
// does not change that.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class CheckedUnaskedGood {
  private final ConcurrentHashMap<String, Queue<String>> inboxes = new ConcurrentHashMap<>();

  public synchronized Queue<String> open(String user) {
    Queue<String> inbox = inboxes.get(user);
    if (inbox == null) {
      inbox = new ConcurrentLinkedQueue<>();
      inboxes.putIfAbsent(user, inbox);
    }
    return inbox;
  }

  public void close(String user) {
    inboxes.remove(user);
  }
}
