// SPDX-License-Identifier: Apache-2.0
// A ConcurrentHashMap. What open itself puts comes before the start.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class StartedByFactoryGood {
  private final Map<String, Integer> levels = new ConcurrentHashMap<>();

  private StartedByFactoryGood() {}

  public static StartedByFactoryGood open() {
    StartedByFactoryGood gauge = new StartedByFactoryGood();
    gauge.levels.put("start", 0);
    Thread shower = new Thread(gauge::show);
    shower.setDaemon(true);
    shower.start();
    return gauge;
  }

  public void set(String name, int level) {
    levels.put(name, level);
  }

  private void show() {
    while (true) {
      levels.forEach((name, level) -> System.out.println(name + ' ' + level));
    }
  }
}
