// SPDX-License-Identifier: Apache-2.0
// A sequential stream runs its lambdas on the calling thread before the terminal operation
// returns, here inside the block.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class StreamUnderLockGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public synchronized void put(String item, int count) {
    stock.put(item, count);
  }

  public synchronized void remove(String item) {
    stock.remove(item);
  }

  public boolean hasAll(List<String> items) {
    synchronized (this) {
      if (items.isEmpty()) {
        return true;
      }
      return items.stream().allMatch(item -> stock.containsKey(item));
    }
  }
}
