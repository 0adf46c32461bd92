// SPDX-License-Identifier: Apache-2.0
// The map is read after it went back to the pool: another thread may have borrowed it and be filling it.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

public class HeaderMapsBad {
  static final class MapPool {
    private final ConcurrentLinkedQueue<Map<String, String>> free = new ConcurrentLinkedQueue<>(); // expect: warning PooledMapReuse

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

  void handle(String path) {
    Map<String, String> headers = pool.borrow();
    headers.put("Path", path); // race
    pool.giveBack(headers); // race
    System.out.println(headers.get("Path")); // race
  }

  public void serve(Iterable<String> paths) {
    for (String path : paths) {
      new Thread(() -> handle(path)).start();
    }
  }
}
