// SPDX-License-Identifier: Apache-2.0
// Callers add to the queue while the task that the object starts fills and reads it.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FirstStepBad implements Callable<Integer> {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> ticks = new HashMap<>();
  private final List<String> queue = new ArrayList<>(); // expect: warning UnguardedSharedMap

  public void start() {
    pool.submit(this);
  }

  public void add(String name) {
    queue.add(name); // race
  }

  public void prepare() {
    queue.add("first"); // race
    synchronized (ticks) {
      ticks.merge("prepared", 1, Integer::sum);
    }
  }

  @Override
  public Integer call() {
    prepare();
    return queue.size(); // race
  }
}
