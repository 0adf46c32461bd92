// SPDX-License-Identifier: Apache-2.0
// There is one round, and in it a task for each shelf.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PartsTwiceGood {
  static final class Shelf {
    final Map<String, Integer> stock = new HashMap<>();

    void count(String item) {
      stock.merge(item, 1, Integer::sum);
    }
  }

  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void count(Set<Shelf> shelves, String item) {

      for (Shelf shelf : shelves) {
        pool.execute(() -> shelf.count(item));
      }
  }
}
