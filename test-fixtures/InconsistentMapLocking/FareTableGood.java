// SPDX-License-Identifier: Apache-2.0
// reset() can be seen for the sake of tests, says its annotation, and nothing in the program calls it. A
// test resets the cache when no other thread is there.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FareTableGood {
  @interface VisibleForTesting {}

  private final Map<String, Integer> fares = new HashMap<>();

  public synchronized int fare(String route) {
    return fares.getOrDefault(route, 0);
  }

  public synchronized void set(String route, int fare) {
    fares.put(route, fare);
  }

  @VisibleForTesting
  public void reset() {
    fares.clear();
  }
}
