// SPDX-License-Identifier: Apache-2.0
// invokeAll runs the gathered tasks on four threads at once, and every one of them puts into the
// one map declared outside the loop. invokeAll orders all tasks before its return, but no task
// against another.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InvokeAllBad {
  public static Map<String, Integer> lengths(List<String> names) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    List<Callable<Map<String, Integer>>> tasks = new ArrayList<>();
    for (String name : names) {
      tasks.add(
          () -> {
            lengths.put(name, name.length()); // race
            return lengths;
          });
    }
    pool.invokeAll(tasks);
    pool.shutdown();
    return lengths;
  }
}
