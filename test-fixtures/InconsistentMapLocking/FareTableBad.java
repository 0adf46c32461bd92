// SPDX-License-Identifier: Apache-2.0
// reset() can be seen for the sake of tests, says its annotation. But renew() calls it, too, without the
// monitor that all others hold.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FareTableBad {
  @interface VisibleForTesting {}

  private final Map<String, Integer> fares = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized int fare(String route) {
    return fares.getOrDefault(route, 0); // race
  }

  public synchronized void set(String route, int fare) {
    fares.put(route, fare); // race
  }

  @VisibleForTesting
  public void reset() {
    fares.clear(); // race
  }

  public void renew() {
    reset();
  }
}
