// SPDX-License-Identifier: Apache-2.0
// The helper calls every function it is given under its lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class RunLockedGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  private <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  public void put(String item, int count) {
    locked(() -> stock.put(item, count));
  }

  public Integer get(String item) {
    Supplier<Integer> look = () -> stock.get(item);
    return locked(look);
  }
}
