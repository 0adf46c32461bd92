// SPDX-License-Identifier: Apache-2.0
// The ArrayList constructor calls toArray, which the synchronized view runs under its mutex; the loop
// walks a private copy.
package fixtures.synchronizedmapiteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class JobBoardGood {
  private final Map<Integer, Future<?>> running = Collections.synchronizedMap(new HashMap<>());
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  public void submit(int number, Runnable job) {
    running.put(number, pool.submit(job));
  }

  public synchronized int unfinished() {
    int open = 0;
    for (Future<?> each : new ArrayList<>(running.values())) {
      if (!each.isDone()) {
        open++;
      }
    }
    return open;
  }
}
