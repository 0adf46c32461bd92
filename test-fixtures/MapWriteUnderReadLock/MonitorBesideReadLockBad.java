// SPDX-License-Identifier: Apache-2.0
// The first half of the write stands outside the monitor of the map that all others take; the read
// lock, which every use of the service holds, keeps nobody out.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class MonitorBesideReadLockBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> loads = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public void report(String host, int load) {
    lock.readLock().lock();
    try {
      loads.put(host, 0); // race
      synchronized (loads) {
        loads.put(host, load); // race
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  public Integer load(String host) {
    lock.readLock().lock();
    try {
      synchronized (loads) {
        return loads.get(host); // race
      }
    } finally {
      lock.readLock().unlock();
    }
  }
}
