// SPDX-License-Identifier: Apache-2.0
// Whether the stamp was converted is not asked: where it was not, the put runs under the read
// lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class ConvertStampBad {
  private final StampedLock lock = new StampedLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public Integer get(String item) {
    long stamp = lock.readLock();
    try {
      return stock.get(item); // race
    } finally {
      lock.unlockRead(stamp);
    }
  }

  public void put(String item, int count) {
    long stamp = lock.readLock();
    try {
      long converted = lock.tryConvertToWriteLock(stamp);
      stamp = converted != 0 ? converted : stamp;
      stock.put(item, count); // race
    } finally {
      lock.unlock(stamp);
    }
  }
}
