// SPDX-License-Identifier: Apache-2.0
// Who cannot turn the read lock into the write lock gives it back and waits for the write lock; a
// turn of the loop holds one of the two, and puts only under the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class StampConvertedGood {
  private final StampedLock lock = new StampedLock();
  private final Map<String, Integer> prices = new HashMap<>();

  public void open() {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> price("tea")).start();
    }
  }

  private int price(String item) {
    long stamp = lock.readLock();
    try {
      while (true) {
        Integer known = prices.get(item);
        if (known != null) {
          return known;
        }
        long write = lock.tryConvertToWriteLock(stamp);
        if (write != 0) {
          stamp = write;
          prices.put(item, item.length());
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
