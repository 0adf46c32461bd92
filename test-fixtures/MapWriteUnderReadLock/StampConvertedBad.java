// SPDX-License-Identifier: Apache-2.0
// Where the stamp could not be converted the entry is put under the read lock, beside other readers.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class StampConvertedBad {
  private final StampedLock lock = new StampedLock();
  private final Map<String, Integer> prices = new HashMap<>(); // expect: error MapWriteUnderReadLock

  public void open() {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> price("tea")).start();
    }
  }

  private int price(String item) {
    long stamp = lock.readLock();
    try {
      while (true) {
        Integer known = prices.get(item); // race
        if (known != null) {
          return known;
        }
        long write = lock.tryConvertToWriteLock(stamp);
        prices.put(item, item.length()); // race
        if (write != 0) {
          stamp = write;
        }
        if (write == 0) {
          lock.unlockRead(stamp);
          stamp = lock.writeLock();
        }
      }
    } finally {
      lock.unlock(stamp);
    }
  }
}
