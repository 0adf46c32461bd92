// SPDX-License-Identifier: Apache-2.0
// Every slot of the array is the same HashMap, so whichever slots two tasks take, they merge into
// one map at once.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ArrayElementsBad {
  static void count(List<String> words) {
    int parts = 4;
    @SuppressWarnings("unchecked")
    Map<String, Integer>[] counts = new Map[parts];
    Map<String, Integer> total = new HashMap<>(); // expect: error MapCapturedByTask
    for (int i = 0; i < parts; i++) {
      counts[i] = total;
    }
    ExecutorService pool = Executors.newCachedThreadPool();
    for (int i = 0; i < parts; i++) {
      Map<String, Integer> mine = counts[i];
      int offset = i;
      pool.execute(
          () -> {
            for (int w = offset; w < words.size(); w += parts) {
              mine.merge(words.get(w), 1, Integer::sum); // race
            }
          });
    }
    pool.shutdown();
  }
}
