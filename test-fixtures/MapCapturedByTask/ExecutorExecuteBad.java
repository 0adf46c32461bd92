// SPDX-License-Identifier: Apache-2.0
// One task per word is given to a pool of four threads and all of them merge into one HashMap:
// the same lambda overlaps itself. Nothing orders two tasks of a pool against each other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorExecuteBad {
  public static void count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String word : words) {
      pool.execute(() -> counts.merge(word, 1, Integer::sum)); // race
    }
    pool.shutdown();
  }
}
