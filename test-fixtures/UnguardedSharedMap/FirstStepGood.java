// SPDX-License-Identifier: Apache-2.0
// The first step of the task is public, and takes a lock for something else. Its one caller is the task: only
// that thread touches the queue.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FirstStepGood implements Callable<Integer> {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> ticks = new HashMap<>();
  private final List<String> queue = new ArrayList<>();

  public void start() {
    pool.submit(this);
  }

  public void prepare() {
    queue.add("first");
    synchronized (ticks) {
      ticks.merge("prepared", 1, Integer::sum);
    }
  }

  @Override
  public Integer call() {
    prepare();
    return queue.size();
  }
}
