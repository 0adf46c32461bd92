// SPDX-License-Identifier: Apache-2.0
// Under the lock the key is absent, but restore inserts without it: then putIfAbsent refuses the queue
// that is returned.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class CheckedUnaskedBad {
  private final ConcurrentHashMap<String, Queue<String>> inboxes = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public synchronized Queue<String> open(String user) {
    Queue<String> inbox = inboxes.get(user);
    if (inbox == null) {
      inbox = new ConcurrentLinkedQueue<>();
      inboxes.putIfAbsent(user, inbox); // race
    }
    return inbox;
  }

  public void restore(String user, Queue<String> saved) {
    inboxes.put(user, saved); // race
  }
}
