// SPDX-License-Identifier: Apache-2.0
// The read stands inside the try: hold() locks, close() at the end of the block unlocks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class CloseableLockGood {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  final class Hold implements AutoCloseable {
    @Override
    public void close() {
      lock.unlock();
    }
  }

  private Hold hold() {
    lock.lock();
    return new Hold();
  }

  public void put(String item, int count) {
    try (Hold held = hold()) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    try (Hold held = hold()) {
      if (item.isEmpty()) {
        return 0;
      }
      return stock.get(item);
    }
  }
}
