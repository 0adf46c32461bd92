// SPDX-License-Identifier: Apache-2.0
// Each call of open starts its thread on an object of its own, and only that thread uses the object's map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class MadeAndStartedApartGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private volatile boolean stopped;

  private MadeAndStartedApartGood() {}

  public static MadeAndStartedApartGood open(String name) {
    MadeAndStartedApartGood counter = new MadeAndStartedApartGood();
    counter.counts.put(name, 0);
    new Thread(() -> counter.count(name)).start();
    return counter;
  }

  public void stop() {
    stopped = true;
  }

  private void count(String name) {
    while (!stopped) {
      counts.merge(name, 1, Integer::sum);
    }
  }
}
