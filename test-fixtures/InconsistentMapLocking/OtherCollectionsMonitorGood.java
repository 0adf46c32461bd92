// SPDX-License-Identifier: Apache-2.0
// The block locks the queue, for the queue's sake; the monitor of another collection belongs to
// that collection and says nothing about the map, which one thread may own.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

public class OtherCollectionsMonitorGood {
  private final Queue<String> queue = new ArrayDeque<>();
  private final Map<String, Integer> seen = new HashMap<>();

  public void add(String item) {
    synchronized (queue) {
      queue.add(item);
      seen.put(item, queue.size());
    }
  }

  public Integer position(String item) {
    return seen.get(item);
  }

  public void forget(String item) {
    seen.remove(item);
  }
}
