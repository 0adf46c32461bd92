// SPDX-License-Identifier: Apache-2.0
// Each method has the helper of another object run its function: their locks are two.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class RunLockedElsewhereBad {
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
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    puts.run(() -> stock.put(item, count)); // race
  }

  public void remove(String item) {
    others.run(() -> stock.remove(item)); // race
  }
}
