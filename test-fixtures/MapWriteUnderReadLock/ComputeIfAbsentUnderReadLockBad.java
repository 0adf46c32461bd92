// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent looks like a look-up and writes on a miss. Under the read lock two threads may
// do so at once.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ComputeIfAbsentUnderReadLockBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, StringBuilder> logs = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public StringBuilder log(String name) {
    lock.readLock().lock();
    try {
      return logs.computeIfAbsent(name, StringBuilder::new); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  public void clear() {
    lock.writeLock().lock();
    try {
      logs.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
