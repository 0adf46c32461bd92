// SPDX-License-Identifier: Apache-2.0
// A read lock cannot be upgraded: it is given up, the write lock taken, and the map asked again
// before the put.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeOnMissGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> lengths = new HashMap<>();

  public int length(String word) {
    lock.readLock().lock();
    try {
      Integer length = lengths.get(word);
      if (length != null) {
        return length;
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      Integer length = lengths.get(word);
      if (length == null) {
        length = word.length();
        lengths.put(word, length);
      }
      return length;
    } finally {
      lock.writeLock().unlock();
    }
  }

  public void forget(String word) {
    lock.writeLock().lock();
    try {
      lengths.remove(word);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
