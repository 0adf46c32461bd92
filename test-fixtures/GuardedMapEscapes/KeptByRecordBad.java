// SPDX-License-Identifier: Apache-2.0
// The record keeps the very map, and its accessor gives it to callers who do not hold the lock.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;

public class KeptByRecordBad {
  public record Standings(long at, Map<String, Integer> points) {}

  private final Map<String, Integer> points = new HashMap<>(); // expect: warning GuardedMapEscapes

  public synchronized void score(String player, int more) {
    points.merge(player, more, Integer::sum); // race
  }

  public synchronized int points(String player) {
    return points.getOrDefault(player, 0);
  }

  public synchronized Standings standings() {
    return new Standings(System.nanoTime(), points); // race
  }
}
