// SPDX-License-Identifier: Apache-2.0
// Every frame has a map of its own, and its task is the last that uses the map before it gives it
// back: the tasks of earlier frames have given back theirs.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FrameTaskMapsGood {
  static final class MapPool {
    private final ConcurrentLinkedQueue<Map<String, String>> free = new ConcurrentLinkedQueue<>();

    Map<String, String> borrow() {
      Map<String, String> map = free.poll();
      return map != null ? map : new HashMap<>();
    }

    void giveBack(Map<String, String> map) {
      map.clear();
      free.offer(map);
    }
  }

  private final MapPool pool = new MapPool();
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  public void decode(Iterable<String> frames) {
    for (String frame : frames) {
      Map<String, String> headers = pool.borrow();
      workers.execute(
          () -> {
            headers.put("Frame", frame);
            pool.giveBack(headers);
          });
    }
  }
}
