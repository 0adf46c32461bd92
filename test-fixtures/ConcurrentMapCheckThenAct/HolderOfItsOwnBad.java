// SPDX-License-Identifier: Apache-2.0
// The question is asked before the holder's monitor is taken: two threads may both have found
// nothing, and the second puts another lock over that of the first.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HolderOfItsOwnBad {
  private static final class Holder {
    final Map<String, Lock> locks = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
  }

  private final Map<Object, Holder> holders = new ConcurrentHashMap<>();

  public Lock lock(Object instance, String method) {
    Holder holder = holders.computeIfAbsent(instance, key -> new Holder());
    Lock lock = holder.locks.get(method); // race
    synchronized (holder) {
      if (lock == null) {
        lock = new ReentrantLock();
        holder.locks.put(method, lock); // race
      }
      return lock;
    }
  }
}
