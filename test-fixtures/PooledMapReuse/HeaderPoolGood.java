// SPDX-License-Identifier: Apache-2.0
// The task gives the map back when it has ended with it.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HeaderPoolGood {
  private final ConcurrentLinkedQueue<Map<String, String>> free = new ConcurrentLinkedQueue<>();
  private final ExecutorService logger = Executors.newSingleThreadExecutor();

  private Map<String, String> borrow() {
    Map<String, String> map = free.poll();
    if (map == null) {
      map = new HashMap<>();
    }
    map.clear();
    return map;
  }

  public void handle(String[] lines) {
    Map<String, String> headers = borrow();
    for (String line : lines) {
      headers.put(line.substring(0, 1), line);
    }
    logger.execute(
        () -> {
          headers.forEach((name, value) -> System.out.println(name + ": " + value));
          free.add(headers);
        });
  }
}
