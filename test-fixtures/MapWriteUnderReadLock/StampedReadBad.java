// SPDX-License-Identifier: Apache-2.0
// The put holds the read mode of the StampedLock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class StampedReadBad {
  private final StampedLock lock = new StampedLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public void put(String item, int count) {
    long stamp = lock.readLock();
    try {
      stock.put(item, count); // race
    } finally {
      lock.unlock(stamp);
    }
  }

  public Integer get(String item) {
    long stamp = lock.readLock();
    try {
      return stock.get(item); // race
    } finally {
      lock.unlock(stamp);
    }
  }
}
