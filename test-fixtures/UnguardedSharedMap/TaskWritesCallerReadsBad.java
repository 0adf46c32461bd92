// SPDX-License-Identifier: Apache-2.0
// The object starts a thread that puts into its map, and find() is a public method of a public
// class, so whoever holds the object may call it while that thread runs. put and get of one
// HashMap, no common lock, nothing orders them.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TaskWritesCallerReadsBad {
  private final Map<String, Integer> prices = new HashMap<>(); // expect: warning UnguardedSharedMap

  public void start() {
    Thread feed = new Thread(this::receive);
    feed.setDaemon(true);
    feed.start();
  }

  private void receive() {
    for (int i = 0; ; i++) {
      prices.put("item " + i, i); // race
    }
  }

  public Integer find(String item) {
    return prices.get(item); // race
  }
}
