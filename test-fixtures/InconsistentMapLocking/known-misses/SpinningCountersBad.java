// SPDX-License-Identifier: Apache-2.0
// clear does not win the flag that keeps other threads out of the counter while one counts.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinningCountersBad {
  static final class Counter {
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Map<String, Integer> counts = new HashMap<>(); // miss: warning InconsistentMapLocking

    public void count(String name) {
      for (; ; ) {
        if (busy.compareAndSet(false, true)) {
          try {
            counts.merge(name, 1, Integer::sum); // race
            break;
          } finally {
            busy.set(false);
          }
        }
      }
    }

    void clear() {
      counts.clear(); // race
    }
  }

  private final List<Counter> counters = new CopyOnWriteArrayList<>();

  public void add(Counter counter) {
    counters.add(counter);
  }

  public void clearAll() {
    counters.forEach(Counter::clear);
  }
}
