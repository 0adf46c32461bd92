// SPDX-License-Identifier: Apache-2.0
// merge's function takes a lock which another thread may hold for long, and even that one may be in the
// map: the bin is blocked until it is free.
package fixtures.slowmapcompute;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

public class TicketNumbersBad {
  private final ConcurrentMap<String, Long> next = new ConcurrentHashMap<>(); // expect: note SlowMapCompute
  private final ReentrantLock journal = new ReentrantLock();
  private final StringBuilder log = new StringBuilder();

  public long draw(String counter) {
    return next.merge(counter, 1L, (old, one) -> { // race
      journal.lock(); // race
      try {
        log.append(counter).append(old).append('\n');
      } finally {
        journal.unlock();
      }
      return old + one;
    });
  }
}
