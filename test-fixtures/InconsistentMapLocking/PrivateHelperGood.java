// SPDX-License-Identifier: Apache-2.0
// Both callers of the private helper hold the lock, so it is held in the helper.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PrivateHelperGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public synchronized void put(String item, int count) {
    store(item, count);
  }

  public synchronized void reset(String item) {
    store(item, 0);
  }

  public synchronized Integer get(String item) {
    return stock.get(item);
  }

  private void store(String item, int count) {
    stock.put(item, count);
  }
}
