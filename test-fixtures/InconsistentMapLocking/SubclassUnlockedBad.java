// SPDX-License-Identifier: Apache-2.0
// The subclass adds an access to the inherited map without the lock that the superclass takes in
// all of its methods.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SubclassUnlockedBad {
  public static class Base {
    protected final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

    public synchronized void put(String item, int count) {
      stock.put(item, count); // race
    }

    public synchronized Integer get(String item) {
      return stock.get(item); // race
    }
  }

  public static class Clearable extends Base {
    public void clear() {
      stock.clear(); // race
    }
  }
}
