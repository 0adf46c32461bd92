// SPDX-License-Identifier: Apache-2.0
// The class is its own map and overrides get and put with a lock, but inherits putIfAbsent, which
// so runs without. After Apache Dubbo's LRUCache, which did the same to a LinkedHashMap.
package fixtures.inconsistentmaplocking;

import java.util.LinkedHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InheritedPutIfAbsentBad extends LinkedHashMap<String, Integer> { // miss: warning InconsistentMapLocking
  private static final long serialVersionUID = 1;

  private final transient Lock lock = new ReentrantLock();

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
