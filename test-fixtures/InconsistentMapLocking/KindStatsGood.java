// SPDX-License-Identifier: Apache-2.0
// Whether the statistics were found or have just been made, it is their own monitor that all methods
// hold.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class KindStatsGood {
  private static final Map<Class<?>, Stats> ALL = new HashMap<>();

  private Stats stats;

  private static final class Stats {
    private final Set<Object> users = new HashSet<>();

    void use(Object user) {
      synchronized (this) {
        users.add(user);
      }
    }

    synchronized void clear() {
      users.clear();
    }

    synchronized void drop(Object user) {
      users.remove(user);
    }

    synchronized int count() {
      int count = 0;
      for (Object user : users) {
        count += user.hashCode() == 0 ? 0 : 1;
      }
      return count;
    }
  }

  private static synchronized Stats of(Class<?> kind) {
    Stats stats = ALL.get(kind);
    if (stats == null) {
      stats = new Stats();
      ALL.put(kind, stats);
    }
    return stats;
  }

  public int open() {
    stats = of(getClass());
    return stats.count();
  }

  public void use(Object user) {
    stats.use(user);
  }

  public void clear() {
    stats.clear();
  }

  public void drop(Object user) {
    stats.drop(user);
  }
}
