// SPDX-License-Identifier: Apache-2.0
// One task fills the map of the frame, and another gives it back at the same time: whoever borrows
// it next fills it together with the first.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FrameTaskMapsBad {
  static final class MapPool {
    private final ConcurrentLinkedQueue<Map<String, String>> free = new ConcurrentLinkedQueue<>(); // expect: warning PooledMapReuse

    Map<String, String> borrow() {
      Map<String, String> map = free.poll();
      return map != null ? map : new HashMap<>(); // expect: warning MapCapturedByTask
    }

    void giveBack(Map<String, String> map) {
      map.clear(); // race
      free.offer(map);
    }
  }

  private final MapPool pool = new MapPool();
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  public void decode(Iterable<String> frames) {
    for (String frame : frames) {
      Map<String, String> headers = pool.borrow();
      workers.execute(() -> headers.put("Frame", frame)); // race
      workers.execute(() -> pool.giveBack(headers)); // race
    }
  }
}
