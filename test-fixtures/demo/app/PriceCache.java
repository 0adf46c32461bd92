// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The prices asked for last. */
public final class PriceCache {
  private static final int SIZE = 1000;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> recent = // expect: warning MapWriteUnderReadLock // miss: error MapWriteUnderReadLock
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > SIZE;
        }
      };

  public int price(String item) {
    Integer price = cached(item);
    if (price == null) {
      price = compute(item);
      remember(item, price);
    }
    return price;
  }

  private Integer cached(String item) {
    lock.readLock().lock();
    try {
      return recent.get(item); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  private void remember(String item, int price) {
    lock.writeLock().lock();
    try {
      recent.put(item, price);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private static int compute(String item) {
    return 100 + Math.floorMod(item.hashCode(), 900);
  }
}
