// SPDX-License-Identifier: Apache-2.0
// The loop waits for every future that was gathered; after it both tasks are done and their puts
// happen-before the reads.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class JoinInLoopGood {
  public static int load() throws Exception {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Future<?>> futures = new ArrayList<>();
    futures.add(pool.submit(() -> left.put("a", 1)));
    futures.add(pool.submit(() -> right.put("b", 2)));
    for (Future<?> future : futures) {
      future.get();
    }
    int size = left.size() + right.size();
    pool.shutdown();
    return size;
  }
}
