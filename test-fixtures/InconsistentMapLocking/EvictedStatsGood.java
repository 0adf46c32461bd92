// SPDX-License-Identifier: Apache-2.0
// compute keeps remove out of the entry: what evict has taken out nobody else changes any more, and no part of it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class EvictedStatsGood {
  static final class Stats {
    final Map<String, Integer> byDay = new HashMap<>();
  }

  private final ConcurrentHashMap<String, Stats> stats = new ConcurrentHashMap<>();

  public void hit(String user, String day) {
    stats.compute(
        user,
        (u, found) -> {
          Stats known = found == null ? new Stats() : found;
          known.byDay.merge(day, 1, Integer::sum);
          return known;
        });
  }

  public int evict(String user) {
    Stats found = stats.remove(user);
    return found == null ? 0 : found.byDay.size();
  }
}
