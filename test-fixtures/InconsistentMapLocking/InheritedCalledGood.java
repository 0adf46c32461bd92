// SPDX-License-Identifier: Apache-2.0
// remember() calls put, which the class overrides with its lock.
package fixtures.inconsistentmaplocking;

import java.util.LinkedHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InheritedCalledGood extends LinkedHashMap<String, Integer> {
  private static final long serialVersionUID = 1;

  private final transient Lock lock = new ReentrantLock();

  static void remember(InheritedCalledGood pages, String page) {
    pages.put(page, 0);
  }

  @Override
  public Integer get(Object key) {
    lock.lock();
    try {
      return super.get(key);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Integer put(String key, Integer value) {
    lock.lock();
    try {
      return super.put(key, value);
    } finally {
      lock.unlock();
    }
  }
}
