// SPDX-License-Identifier: Apache-2.0
// On a miss the value is put while only the read lock is held: two threads that miss at the same
// time write at the same time.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeOnMissBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> lengths = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public int length(String word) {
    lock.readLock().lock();
    try {
      Integer length = lengths.get(word); // race
      if (length != null) {
        return length;
      }
      lengths.put(word, word.length()); // race
      return word.length();
    } finally {
      lock.readLock().unlock();
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
