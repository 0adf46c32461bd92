// SPDX-License-Identifier: Apache-2.0
// Where the conversion fails the read lock is given back and the write lock taken.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

public class ConvertToWriteLockGood {
  private final StampedLock lock = new StampedLock();
  private final Map<String, String> hosts = new HashMap<>();

  public String host(String name) {
    long stamp = lock.readLock();
    try {
      String host = hosts.get(name);
      if (host == null) {
        long converted = lock.tryConvertToWriteLock(stamp);
        if (converted != 0) {
          stamp = converted;
        } else {
          lock.unlockRead(stamp);
          stamp = lock.writeLock();
        }
        host = name + ".local";
        hosts.put(name, host);
      }
      return host;
    } finally {
      lock.unlock(stamp);
    }
  }
}
