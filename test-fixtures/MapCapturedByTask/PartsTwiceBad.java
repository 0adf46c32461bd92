// SPDX-License-Identifier: Apache-2.0
// Each round starts a task for each shelf again, and the tasks of two rounds put into one map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PartsTwiceBad {
  static final class Shelf {
    final Map<String, Integer> stock = new HashMap<>(); // expect: error UnguardedSharedMap

    void count(String item) {
      stock.merge(item, 1, Integer::sum); // race
    }
  }

  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void count(Set<Shelf> shelves, String item) {
    for (int round = 0; round < 3; round++) {
      for (Shelf shelf : shelves) {
        pool.execute(() -> shelf.count(item));
      }
    }
  }
}
