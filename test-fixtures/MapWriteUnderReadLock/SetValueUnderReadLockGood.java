// SPDX-License-Identifier: Apache-2.0
// The write lock keeps all others out.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SetValueUnderReadLockGood {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> prices = new TreeMap<>();

  public void set(String item, int price) {
    lock.writeLock().lock();
    try {
      prices.put(item, price);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public Integer price(String item) {
    lock.readLock().lock();
    try {
      return prices.get(item);
    } finally {
      lock.readLock().unlock();
    }
  }

  public void raise(int percent) {
    lock.writeLock().lock();
    try {
      for (Map.Entry<String, Integer> price : prices.entrySet()) {
        price.setValue(price.getValue() * (100 + percent) / 100);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
