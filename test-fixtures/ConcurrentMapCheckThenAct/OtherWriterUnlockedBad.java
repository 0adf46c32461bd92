// SPDX-License-Identifier: Apache-2.0
// The check and the put hold the lock, but restore inserts without it, and so comes between them: the
// queue that it puts is replaced with everything in it.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class OtherWriterUnlockedBad {
  private final ConcurrentHashMap<String, Queue<String>> mail = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public synchronized void deliver(String to, String text) {
    if (mail.get(to) == null) {
      mail.put(to, new ConcurrentLinkedQueue<>()); // race
    }
    mail.get(to).add(text);
  }

  public void restore(String to, Queue<String> saved) {
    mail.putIfAbsent(to, saved); // race
  }
}
