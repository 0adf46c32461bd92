// SPDX-License-Identifier: Apache-2.0
// The subclass's method is synchronized on the same object.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SubclassUnlockedGood {
  public static class Base {
    protected final Map<String, Integer> stock = new HashMap<>();

    public synchronized void put(String item, int count) {
      stock.put(item, count);
    }

    public synchronized Integer get(String item) {
      return stock.get(item);
    }
  }

  public static class Clearable extends Base {
    public synchronized void clear() {
      stock.clear();
    }
  }
}
