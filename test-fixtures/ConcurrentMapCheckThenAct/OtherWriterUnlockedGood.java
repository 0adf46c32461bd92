// SPDX-License-Identifier: Apache-2.0
// All that insert hold the lock, so nobody comes between.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class OtherWriterUnlockedGood {
  private final ConcurrentHashMap<String, Queue<String>> mail = new ConcurrentHashMap<>();

  public synchronized void deliver(String to, String text) {
    if (mail.get(to) == null) {
      mail.put(to, new ConcurrentLinkedQueue<>());
    }
    mail.get(to).add(text);
  }

  public synchronized void restore(String to, Queue<String> saved) {
    mail.putIfAbsent(to, saved);
  }
}
