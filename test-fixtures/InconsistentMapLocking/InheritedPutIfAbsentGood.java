// SPDX-License-Identifier: Apache-2.0
// putIfAbsent is overridden with the lock too.
package fixtures.inconsistentmaplocking;

import java.util.LinkedHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InheritedPutIfAbsentGood extends LinkedHashMap<String, Integer> {
  private static final long serialVersionUID = 1;

  private final transient Lock lock = new ReentrantLock();

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

  @Override
  public Integer putIfAbsent(String key, Integer value) {
    lock.lock();
    try {
      return super.putIfAbsent(key, value);
    } finally {
      lock.unlock();
    }
  }
}
