// SPDX-License-Identifier: Apache-2.0
// The lock is taken before the map, the function only adds.
package fixtures.slowmapcompute;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

public class TicketNumbersGood {
  private final ConcurrentMap<String, Long> next = new ConcurrentHashMap<>();
  private final ReentrantLock journal = new ReentrantLock();
  private final StringBuilder log = new StringBuilder();

  public long draw(String counter) {
    journal.lock();
    try {
      long number = next.merge(counter, 1L, Long::sum);
      log.append(counter).append(number).append('\n');
      return number;
    } finally {
      journal.unlock();
    }
  }
}
