// SPDX-License-Identifier: Apache-2.0
// open starts a thread on the object that it returns. Whoever has got the object may put while that thread goes over the
// map; nothing orders the two.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class StartedByFactoryBad {
  private final Map<String, Integer> levels = new HashMap<>(); // expect: warning UnguardedSharedMap

  private StartedByFactoryBad() {}

  public static StartedByFactoryBad open() {
    StartedByFactoryBad gauge = new StartedByFactoryBad();
    gauge.levels.put("start", 0);
    Thread shower = new Thread(gauge::show);
    shower.setDaemon(true);
    shower.start();
    return gauge;
  }

  public void set(String name, int level) {
    levels.put(name, level); // race
  }

  private void show() {
    while (true) {
      levels.forEach((name, level) -> System.out.println(name + ' ' + level)); // race
    }
  }
}
