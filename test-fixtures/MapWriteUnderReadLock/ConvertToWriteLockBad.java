// SPDX-License-Identifier: Apache-2.0
// The conversion to a write lock may fail and then returns zero; the put happens all the same,
// with the read lock only.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class ConvertToWriteLockBad {
  private final StampedLock lock = new StampedLock();
  private final Map<String, String> hosts = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public String host(String name) {
    long stamp = lock.readLock();
    try {
      String host = hosts.get(name); // race
      if (host == null) {
        long converted = lock.tryConvertToWriteLock(stamp);
        if (converted != 0) {
          stamp = converted;
        }
        host = name + ".local";
        hosts.put(name, host); // race
      }
      return host;
    } finally {
      lock.unlock(stamp);
    }
  }
}
