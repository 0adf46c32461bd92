// SPDX-License-Identifier: Apache-2.0
// The helper inserts only what is still missing, and gives the lock that stayed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ActInHelperGood {
  private final ConcurrentHashMap<String, Lock> locks = new ConcurrentHashMap<>();

  public Lock lockFor(String name) {
    if (!locks.containsKey(name)) {
      register(name, new ReentrantLock());
    }
    return locks.get(name);
  }

  private void register(String key, Lock lock) {
    locks.putIfAbsent(key, lock);
  }
}
