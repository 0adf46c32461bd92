// SPDX-License-Identifier: Apache-2.0
// ConcurrentHashMap.merge is atomic and synchronizes by itself, so the overlapping tasks do not
// race.
package fixtures.mapcapturedbytask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorExecuteGood {
  public static void count(List<String> words) {
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String word : words) {
      pool.execute(() -> counts.merge(word, 1, Integer::sum));
    }
    pool.shutdown();
  }
}
