// SPDX-License-Identifier: Apache-2.0
// The class locks its own get and put. remember() calls the inherited putIfAbsent, which does not.
package fixtures.inconsistentmaplocking;

import java.util.LinkedHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InheritedCalledBad extends LinkedHashMap<String, Integer> { // expect: warning InconsistentMapLocking
  private static final long serialVersionUID = 1;

  private final transient Lock lock = new ReentrantLock();

  static void remember(InheritedCalledBad pages, String page) {
    pages.putIfAbsent(page, 0); // race
  }

  @Override
  public Integer get(Object key) {
    lock.lock();
    try {
      return super.get(key); // race
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Integer put(String key, Integer value) {
    lock.lock();
    try {
      return super.put(key, value); // race
    } finally {
      lock.unlock();
    }
  }
}
