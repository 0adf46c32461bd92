// SPDX-License-Identifier: Apache-2.0
// Both put under the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TwoTasksGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> counts = new HashMap<>();

  private void count(String word) {
    lock.writeLock().lock();
    try {
      counts.merge(word, 1, Integer::sum);
    } finally {
      lock.writeLock().unlock();
    }
  }

  void start() {
    new Thread(() -> count("a")).start();
    new Thread(() -> count("b")).start();
  }
}
