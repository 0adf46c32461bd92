// SPDX-License-Identifier: Apache-2.0
// The record keeps a copy that is made under the lock.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;

public class KeptByRecordGood {
  public record Standings(long at, Map<String, Integer> points) {}

  private final Map<String, Integer> points = new HashMap<>();

  public synchronized void score(String player, int more) {
    points.merge(player, more, Integer::sum);
  }

  public synchronized int points(String player) {
    return points.getOrDefault(player, 0);
  }

  public synchronized Standings standings() {
    return new Standings(System.nanoTime(), Map.copyOf(points));
  }
}
