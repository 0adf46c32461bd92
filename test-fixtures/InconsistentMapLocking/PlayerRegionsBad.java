// SPDX-License-Identifier: Apache-2.0
// Lock and map of a region belong together, but kick() walks a region's values with no lock at all.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PlayerRegionsBad {
  static class Region {
    final Map<String, Integer> health = new HashMap<>(); // expect: error InconsistentMapLocking
  }

  private final Region[] regions = new Region[16];

  public PlayerRegionsBad() {
    for (int i = 0; i < regions.length; i++) {
      regions[i] = new Region();
    }
  }

  private void hit(int at, String player, int damage) {
    Region region = regions[at & 15];
    synchronized (region) {
      region.health.merge(player, -damage, Integer::sum); // race
    }
  }

  private void kick(int at) {
    Region region = regions[at & 15];
    region.health.values().removeIf(h -> h <= 0); // race
  }

  public void play(String... players) {
    for (String player : players) {
      new Thread(() -> hit(player.length(), player, 3)).start();
    }
    new Thread(() -> kick(4)).start();
  }
}
