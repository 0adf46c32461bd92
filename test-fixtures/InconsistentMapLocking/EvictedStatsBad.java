// SPDX-License-Identifier: Apache-2.0
// evict takes the statistics out and reads them, while hit, which found them before, still writes to them: it holds the
// monitor of the statistics, and evict does not.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class EvictedStatsBad {
  static final class Stats {
    final Map<String, Integer> byDay = new HashMap<>(); // expect: warning InconsistentMapLocking
  }

  private final ConcurrentHashMap<String, Stats> stats = new ConcurrentHashMap<>();

  public void hit(String user, String day) {
    Stats found = stats.computeIfAbsent(user, u -> new Stats());
    synchronized (found) {
      found.byDay.merge(day, 1, Integer::sum); // race
    }
  }

  public int evict(String user) {
    Stats found = stats.remove(user);
    return found == null ? 0 : found.byDay.size(); // race
  }
}
