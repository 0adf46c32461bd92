// SPDX-License-Identifier: Apache-2.0
// drain() takes the outer lock, as the other methods do.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class NestedLocksGood {
  private final Lock outer = new ReentrantLock();
  private final Lock inner = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    outer.lock();
    try {
      inner.lock();
      try {
        System.out.println(item);
      } finally {
        inner.unlock();
      }
      stock.put(item, count);
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
    outer.lock();
    try {
      stock.clear();
    } finally {
      outer.unlock();
    }
  }
}
