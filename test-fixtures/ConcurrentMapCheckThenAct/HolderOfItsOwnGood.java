// SPDX-License-Identifier: Apache-2.0
// Question and insertion are made under the monitor of the object that holds the map, and whoever
// finds that object takes its monitor.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HolderOfItsOwnGood {
  private static final class Holder {
    final Map<String, Lock> locks = new ConcurrentHashMap<>();
  }

  private final Map<Object, Holder> holders = new ConcurrentHashMap<>();

  public Lock lock(Object instance, String method) {
    Holder holder = holders.computeIfAbsent(instance, key -> new Holder());
    synchronized (holder) {
      Lock lock = holder.locks.get(method);
      if (lock == null) {
        lock = new ReentrantLock();
        holder.locks.put(method, lock);
      }
      return lock;
    }
  }
}
