// SPDX-License-Identifier: Apache-2.0
// The look-up-or-make holds the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ComputeIfAbsentUnderReadLockGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, StringBuilder> logs = new HashMap<>();

  public StringBuilder log(String name) {
    lock.writeLock().lock();
    try {
      return logs.computeIfAbsent(name, StringBuilder::new);
    } finally {
      lock.writeLock().unlock();
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
