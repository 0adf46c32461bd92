// SPDX-License-Identifier: Apache-2.0
// get() holds the read lock of the StampedLock, which excludes the writer.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class StampedOptimisticGood {
  private final StampedLock lock = new StampedLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public Integer get(String item) {
    long stamp = lock.readLock();
    try {
      return stock.get(item);
    } finally {
      lock.unlockRead(stamp);
    }
  }

  public void put(String item, int count) {
    long stamp = lock.writeLock();
    try {
      stock.put(item, count);
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
