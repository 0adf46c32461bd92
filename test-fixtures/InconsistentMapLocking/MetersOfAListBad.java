// SPDX-License-Identifier: Apache-2.0
// Each meter changes its map under its own monitor; the size is asked for without it.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

public class MetersOfAListBad {
  static final class Meter implements Runnable {
    private final String name;
    private final Map<String, Integer> values = new HashMap<>(); // expect: warning InconsistentMapLocking

    Meter(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      synchronized (this) {
        values.merge(name, 1, Integer::sum); // race
      }
    }

    int size() {
      return values.size(); // race
    }
  }

  public int measure(List<String> names, ExecutorService pool) {
    List<Meter> meters = new ArrayList<>();
    for (String name : names) {
      Meter meter = new Meter(name);
      meters.add(meter);
      pool.execute(meter);
    }
    int known = 0;
    for (Meter meter : meters) {
      known += meter.size();
    }
    return known;
  }
}
