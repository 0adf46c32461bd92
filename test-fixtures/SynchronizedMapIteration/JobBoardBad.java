// SPDX-License-Identifier: Apache-2.0
// report() is synchronized on the board, submit() on the map's inner mutex: the values are iterated
// while another thread puts.
package fixtures.synchronizedmapiteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class JobBoardBad {
  private final Map<Integer, Future<?>> running = Collections.synchronizedMap(new HashMap<>()); // expect: warning SynchronizedMapIteration
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  public void submit(int number, Runnable job) {
    running.put(number, pool.submit(job)); // race
  }

  public synchronized int unfinished() {
    int open = 0;
    for (Future<?> each : running.values()) { // race
      if (!each.isDone()) {
        open++;
      }
    }
    return open;
  }
}
