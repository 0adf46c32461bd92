// SPDX-License-Identifier: Apache-2.0
// An optimistic stamp is no lock: get() runs while put() restructures the table, and may loop or
// throw before validate() is ever asked. A HashMap must not be read that way.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class StampedOptimisticBad {
  private final StampedLock lock = new StampedLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public Integer get(String item) {
    long stamp = lock.tryOptimisticRead();
    Integer count = stock.get(item); // race
    return lock.validate(stamp) ? count : null;
  }

  public void put(String item, int count) {
    long stamp = lock.writeLock();
    try {
      stock.put(item, count); // race
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
