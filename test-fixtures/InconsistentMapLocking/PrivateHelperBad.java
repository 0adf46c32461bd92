// SPDX-License-Identifier: Apache-2.0
// The private helper writes without a lock of its own; put() calls it with the lock held, reset()
// without. So it is not certainly held in the helper.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PrivateHelperBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void put(String item, int count) {
    store(item, count);
  }

  public void reset(String item) {
    store(item, 0);
  }

  public synchronized Integer get(String item) {
    return stock.get(item); // race
  }

  private void store(String item, int count) {
    stock.put(item, count); // race
  }
}
