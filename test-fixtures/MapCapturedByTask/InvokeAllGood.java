// SPDX-License-Identifier: Apache-2.0
// Every turn of the loop makes a map of its own, which its task fills and returns; main merges
// them after invokeAll, when all tasks are done.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class InvokeAllGood {
  public static Map<String, Integer> lengths(List<String> names) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Map<String, Integer> lengths = new HashMap<>();
    List<Callable<Map<String, Integer>>> tasks = new ArrayList<>();
    for (String name : names) {
      tasks.add(
          () -> {
            Map<String, Integer> part = new HashMap<>();
            part.put(name, name.length());
            return part;
          });
    }
    for (Future<Map<String, Integer>> done : pool.invokeAll(tasks)) {
      lengths.putAll(done.get());
    }
    pool.shutdown();
    return lengths;
  }
}
