// SPDX-License-Identifier: Apache-2.0
// The read lock says that the service is open; the map is guarded by its own monitor, which is held
// for every access.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class MonitorBesideReadLockGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> loads = new HashMap<>();

  public void report(String host, int load) {
    lock.readLock().lock();
    try {
      synchronized (loads) {
        loads.put(host, load);
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  public Integer load(String host) {
    lock.readLock().lock();
    try {
      synchronized (loads) {
        return loads.get(host);
      }
    } finally {
      lock.readLock().unlock();
    }
  }
}
