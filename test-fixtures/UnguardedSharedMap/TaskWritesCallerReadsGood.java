// SPDX-License-Identifier: Apache-2.0
// The same two threads; ConcurrentHashMap synchronizes by itself.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TaskWritesCallerReadsGood {
  private final Map<String, Integer> prices = new ConcurrentHashMap<>();

  public void start() {
    Thread feed = new Thread(this::receive);
    feed.setDaemon(true);
    feed.start();
  }

  private void receive() {
    for (int i = 0; ; i++) {
      prices.put("item " + i, i);
    }
  }

  public Integer find(String item) {
    return prices.get(item);
  }
}
