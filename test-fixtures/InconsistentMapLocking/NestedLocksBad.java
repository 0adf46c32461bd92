// SPDX-License-Identifier: Apache-2.0
// drain() holds the inner lock only and put() writes with the outer one only: no lock in common.
// (get() holds both and is ordered with either.)
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NestedLocksBad {
  private final Lock outer = new ReentrantLock();
  private final Lock inner = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    outer.lock();
    try {
      inner.lock();
      try {
        System.out.println(item);
      } finally {
        inner.unlock();
      }
      stock.put(item, count); // race
    } finally {
      outer.unlock();
    }
  }

  public Integer get(String item) {
    outer.lock();
    try {
      inner.lock();
      try {
        return stock.get(item);
      } finally {
        inner.unlock();
      }
    } finally {
      outer.unlock();
    }
  }

  public void drain() {
    inner.lock();
    try {
      stock.clear(); // race
    } finally {
      inner.unlock();
    }
  }
}
