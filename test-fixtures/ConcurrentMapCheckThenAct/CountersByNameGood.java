// SPDX-License-Identifier: Apache-2.0
// The monitor is held from the second look-up, which finds nothing, to putIfAbsent: nobody can put
// between. That the look-up without the monitor found nothing no longer matters.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CountersByNameGood {
  private static final ConcurrentMap<String, CountersByNameGood> COUNTERS = new ConcurrentHashMap<>();

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  CountersByNameGood(Topic topic) {
    counts.put(topic.name(), Limits.of(topic));
  }

  interface Topic {
    String name();
  }

  static final class Limits {
    private static final ConcurrentMap<String, Integer> LIMITS = new ConcurrentHashMap<>();

    static int of(Topic topic) {
      return LIMITS.getOrDefault(topic.name(), 0);
    }
  }

  public static CountersByNameGood of(Topic topic) {
    CountersByNameGood known = COUNTERS.get(topic.name());
    if (known != null) {
      return known;
    }
    synchronized (CountersByNameGood.class) {
      CountersByNameGood found = COUNTERS.get(topic.name());
      if (found != null) {
        return found;
      }
      CountersByNameGood made = new CountersByNameGood(topic);
      COUNTERS.putIfAbsent(topic.name(), made);
      return made;
    }
  }
}
