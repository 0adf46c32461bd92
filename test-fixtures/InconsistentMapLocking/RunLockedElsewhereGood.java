// SPDX-License-Identifier: Apache-2.0
// One object's helper runs both functions under its lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class RunLockedElsewhereGood {
  static final class Exclusive {
    private final Object mutex = new Object();

    void run(Runnable action) {
      synchronized (mutex) {
        action.run();
      }
    }
  }

  private final Exclusive puts = new Exclusive();
  private final Exclusive others = new Exclusive();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    puts.run(() -> stock.put(item, count));
  }

  public void remove(String item) {
    puts.run(() -> stock.remove(item));
  }
}
