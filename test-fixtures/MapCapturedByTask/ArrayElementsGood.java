// SPDX-License-Identifier: Apache-2.0
// Every slot is a map of its own, and each task works on one slot.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ArrayElementsGood {
  static void count(List<String> words) {
    int parts = 4;
    @SuppressWarnings("unchecked")
    Map<String, Integer>[] counts = new Map[parts];
    for (int i = 0; i < parts; i++) {
      counts[i] = new HashMap<>();
    }
    ExecutorService pool = Executors.newCachedThreadPool();
    for (int i = 0; i < parts; i++) {
      Map<String, Integer> mine = counts[i];
      int offset = i;
      pool.execute(
          () -> {
            for (int w = offset; w < words.size(); w += parts) {
              mine.merge(words.get(w), 1, Integer::sum);
            }
          });
    }
    pool.shutdown();
  }
}
