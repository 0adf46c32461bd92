// SPDX-License-Identifier: Apache-2.0
// Nothing keeps another thread from putting between the look-up and putIfAbsent, which then puts
// nothing: the two threads count in two objects.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CountersByNameBad {
  private static final ConcurrentMap<String, CountersByNameBad> COUNTERS = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  CountersByNameBad(Topic topic) {
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

  public static CountersByNameBad of(Topic topic) {
    CountersByNameBad known = COUNTERS.get(topic.name()); // race
    if (known != null) {
      return known;
    }
    CountersByNameBad made = new CountersByNameBad(topic);
    COUNTERS.putIfAbsent(topic.name(), made); // race
    return made;
  }
}
