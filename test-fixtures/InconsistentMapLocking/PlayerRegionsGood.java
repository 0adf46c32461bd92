// SPDX-License-Identifier: Apache-2.0
// Every access of a region's map, also through its values view, holds that region's monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class PlayerRegionsGood {
  static class Region {
    final Map<String, Integer> health = new HashMap<>();
  }

  private final Region[] regions = new Region[16];

  public PlayerRegionsGood() {
    for (int i = 0; i < regions.length; i++) {
      regions[i] = new Region();
    }
  }

  private void hit(int at, String player, int damage) {
    Region region = regions[at & 15];
    synchronized (region) {
      region.health.merge(player, -damage, Integer::sum);
    }
  }

  private void kick(int at) {
    Region region = regions[at & 15];
    synchronized (region) {
    region.health.values().removeIf(h -> h <= 0);
    }
  }

  public void play(String... players) {
    for (String player : players) {
      new Thread(() -> hit(player.length(), player, 3)).start();
    }
    new Thread(() -> kick(4)).start();
  }
}
