// SPDX-License-Identifier: Apache-2.0
// setValue writes into the map's entry, and the read lock lets two threads do so beside each other
// and beside readers.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SetValueUnderReadLockBad {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> prices = new TreeMap<>(); // expect: warning MapWriteUnderReadLock

  public void set(String item, int price) {
    lock.writeLock().lock();
    try {
      prices.put(item, price); // race
    } finally {
      lock.writeLock().unlock();
    }
  }

  public Integer price(String item) {
    lock.readLock().lock();
    try {
      return prices.get(item); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  public void raise(int percent) {
    lock.readLock().lock();
    try {
      for (Map.Entry<String, Integer> price : prices.entrySet()) { // race
        price.setValue(price.getValue() * (100 + percent) / 100); // race
      }
    } finally {
      lock.readLock().unlock();
    }
  }
}
