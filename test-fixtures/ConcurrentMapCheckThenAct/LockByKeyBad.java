// SPDX-License-Identifier: Apache-2.0
// Every call locks an object of its own, which keeps nobody out: two threads make two queues.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class LockByKeyBad {
  private final ConcurrentHashMap<String, Queue<String>> mail = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void deliver(String to, String text) {
    Object lock = new Object();
    synchronized (lock) {
      if (!mail.containsKey(to)) { // race
        mail.put(to, new ConcurrentLinkedQueue<>()); // race
      }
      mail.get(to).add(text);
    }
  }
}
