// SPDX-License-Identifier: Apache-2.0
// The lock keeps out other insertions now; an earlier one has long been made, and putIfAbsent refuses the
// queue that is returned.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class UnaskedUnderLockBad {
  private final ConcurrentHashMap<String, Queue<String>> inboxes = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public synchronized Queue<String> open(String user) {
    Queue<String> inbox = new ConcurrentLinkedQueue<>();
    inboxes.putIfAbsent(user, inbox); // race
    return inbox;
  }
}
