// SPDX-License-Identifier: Apache-2.0
// Both threads, in sight, put under the read lock: they hold it together.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TwoTasksBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error MapWriteUnderReadLock

  private void count(String word) {
    lock.readLock().lock();
    try {
      counts.merge(word, 1, Integer::sum); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  void start() {
    new Thread(() -> count("a")).start();
    new Thread(() -> count("b")).start();
  }
}
