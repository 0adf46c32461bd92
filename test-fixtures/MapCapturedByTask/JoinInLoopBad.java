// SPDX-License-Identifier: Apache-2.0
// The loop that waits for the futures comes after the maps are read, so the tasks' puts into left
// and right are unordered with the reads.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class JoinInLoopBad {
  public static int load() throws Exception {
    Map<String, Integer> left = new HashMap<>(); // expect: error MapCapturedByTask
    Map<String, Integer> right = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Future<?>> futures = new ArrayList<>();
    futures.add(pool.submit(() -> left.put("a", 1))); // race
    futures.add(pool.submit(() -> right.put("b", 2))); // race
    int size = left.size() + right.size(); // race
    for (Future<?> future : futures) {
      future.get();
    }
    pool.shutdown();
    return size;
  }
}
