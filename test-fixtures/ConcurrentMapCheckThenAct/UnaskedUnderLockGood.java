// SPDX-License-Identifier: Apache-2.0
// The queue that stayed is returned.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class UnaskedUnderLockGood {
  private final ConcurrentHashMap<String, Queue<String>> inboxes = new ConcurrentHashMap<>();

  public synchronized Queue<String> open(String user) {
    Queue<String> inbox = new ConcurrentLinkedQueue<>();
    Queue<String> earlier = inboxes.putIfAbsent(user, inbox);
    return earlier == null ? inbox : earlier;
  }
}
