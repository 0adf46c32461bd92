// SPDX-License-Identifier: Apache-2.0
// The look-up is in one method and the put in another; together they are two steps all the same. Two
// threads may work with two locks for one name.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ActInHelperBad {
  private final ConcurrentHashMap<String, Lock> locks = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public Lock lockFor(String name) {
    if (!locks.containsKey(name)) { // race
      register(name, new ReentrantLock());
    }
    return locks.get(name);
  }

  private void register(String key, Lock lock) {
    locks.put(key, lock); // race
  }
}
