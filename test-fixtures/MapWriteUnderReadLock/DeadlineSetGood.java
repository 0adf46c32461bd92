// SPDX-License-Identifier: Apache-2.0
// pollFirst runs under the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DeadlineSetGood {
  private final TreeSet<Long> deadlines = new TreeSet<>();
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
    access.writeLock().lock();
    try {
      return deadlines.isEmpty() || deadlines.first() > now ? null : deadlines.pollFirst();
    } finally {
      access.writeLock().unlock();
    }
  }
}
