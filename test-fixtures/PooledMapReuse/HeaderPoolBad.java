// SPDX-License-Identifier: Apache-2.0
// The map goes back to the pool while the logging task still iterates it: the next borrower clears and
// fills it.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HeaderPoolBad {
  private final ConcurrentLinkedQueue<Map<String, String>> free = new ConcurrentLinkedQueue<>(); // expect: warning PooledMapReuse
  private final ExecutorService logger = Executors.newSingleThreadExecutor();

  private Map<String, String> borrow() {
    Map<String, String> map = free.poll();
    if (map == null) {
      map = new HashMap<>();
    }
    map.clear(); // race
    return map;
  }

  public void handle(String[] lines) {
    Map<String, String> headers = borrow();
    for (String line : lines) {
      headers.put(line.substring(0, 1), line); // race
    }
    logger.execute(
        () -> {
          headers.forEach((name, value) -> System.out.println(name + ": " + value)); // race
        });
    free.add(headers); // race
  }
}
