// SPDX-License-Identifier: Apache-2.0
// pollFirst takes the element out of the TreeSet, and readers share the lock under which it is called.
package fixtures.mapwriteunderreadlock;

import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DeadlineSetBad {
  private final TreeSet<Long> deadlines = new TreeSet<>(); // expect: warning MapWriteUnderReadLock
  private final ReadWriteLock access = new ReentrantReadWriteLock();

  public void at(long deadline) {
    access.writeLock().lock();
    try {
      deadlines.add(deadline);
    } finally {
      access.writeLock().unlock();
    }
  }

  public Long due(long now) {
    access.readLock().lock();
    try {
      return deadlines.isEmpty() || deadlines.first() > now ? null : deadlines.pollFirst(); // race
    } finally {
      access.readLock().unlock();
    }
  }
}
