// SPDX-License-Identifier: Apache-2.0
// A user is added without the monitor of the statistics, under which others count: that of the class is
// held only while the statistics are found or made.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public class KindStatsBad {
  private static final Map<Class<?>, Stats> ALL = new HashMap<>();

  private Stats stats;

  private static final class Stats {
    private final Set<Object> users = new HashSet<>(); // expect: warning InconsistentMapLocking

    void use(Object user) {
      users.add(user); // race
    }

    synchronized void clear() {
      users.clear(); // race
    }

    synchronized void drop(Object user) {
      users.remove(user); // race
    }

    synchronized int count() {
      int count = 0;
      for (Object user : users) { // race
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
