// SPDX-License-Identifier: Apache-2.0
// The put holds its write mode.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class StampedReadGood {
  private final StampedLock lock = new StampedLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    long stamp = lock.writeLock();
    try {
      stock.put(item, count);
    } finally {
      lock.unlock(stamp);
    }
  }

  public Integer get(String item) {
    long stamp = lock.readLock();
    try {
      return stock.get(item);
    } finally {
      lock.unlock(stamp);
    }
  }
}
