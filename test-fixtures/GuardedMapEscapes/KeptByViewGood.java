// SPDX-License-Identifier: Apache-2.0
// The view that callers get takes the lock of its owner for every access.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;

public class KeptByViewGood {
  public static final class View {
    private final Object lock;
    private final Map<String, Integer> points;

    View(Object lock, Map<String, Integer> points) {
      this.lock = lock;
      this.points = points;
    }

    public int of(String player) {
      synchronized (lock) {
        return points.getOrDefault(player, 0);
      }
    }
  }

  private final Object lock = new Object();
  private final Map<String, Integer> points = new HashMap<>();

  public void score(String player, int more) {
    synchronized (lock) {
      points.merge(player, more, Integer::sum);
    }
  }

  public void forget(String player) {
    synchronized (lock) {
      points.remove(player);
    }
  }

  public View view() {
    return new View(lock, points);
  }
}
