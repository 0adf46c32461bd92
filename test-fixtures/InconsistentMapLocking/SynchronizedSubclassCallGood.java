// SPDX-License-Identifier: Apache-2.0
// The subclass's method is synchronized and calls up; the superclass's method locks nothing, and
// every way into it holds the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedSubclassCallGood {
  abstract static class Base {
    private final Map<String, Integer> stock = new HashMap<>();

    final void store(String item, int count) {
      stock.put(item, count);
    }

    final Integer load(String item) {
      return stock.get(item);
    }
  }

  public static final class Locked extends Base {
    public synchronized void put(String item, int count) {
      store(item, count);
    }

    public synchronized Integer get(String item) {
      return load(item);
    }
  }
}
