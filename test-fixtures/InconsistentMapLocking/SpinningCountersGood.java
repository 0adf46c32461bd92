// SPDX-License-Identifier: Apache-2.0
// Each counter has a flag that is won by compare-and-set and set back: one thread at a time is between the two, whether
// it comes to the counter by itself or by the list of all.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinningCountersGood {
  static final class Counter {
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Map<String, Integer> counts = new HashMap<>();

    public void count(String name) {
      for (; ; ) {
        if (busy.compareAndSet(false, true)) {
          try {
            counts.merge(name, 1, Integer::sum);
            break;
          } finally {
            busy.set(false);
          }
        }
      }
    }

    void clear() {
      for (; ; ) {
        if (busy.compareAndSet(false, true)) {
          try {
            counts.clear();
            break;
          } finally {
            busy.set(false);
          }
        }
      }
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
