// SPDX-License-Identifier: Apache-2.0
// Where the stamp could not be converted, the read lock is given back and the write lock taken.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class ConvertStampGood {
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
    long stamp = lock.readLock();
    try {
      long converted = lock.tryConvertToWriteLock(stamp);
      if (converted == 0) {
        lock.unlockRead(stamp);
        stamp = lock.writeLock();
      } else {
        stamp = converted;
      }
      stock.put(item, count);
    } finally {
      lock.unlock(stamp);
    }
  }
}
