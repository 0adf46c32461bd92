// SPDX-License-Identifier: Apache-2.0
// The lock is chosen by the key, so two threads that work on one key hold one lock.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class LockByKeyGood {
  private final ConcurrentHashMap<String, Queue<String>> mail = new ConcurrentHashMap<>();
  private final Object[] locks = new Object[16];

  public LockByKeyGood() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new Object();
    }
  }

  public void deliver(String to, String text) {
    Object lock = locks[to.hashCode() & 15];
    synchronized (lock) {
      if (!mail.containsKey(to)) {
        mail.put(to, new ConcurrentLinkedQueue<>());
      }
      mail.get(to).add(text);
    }
  }
}
