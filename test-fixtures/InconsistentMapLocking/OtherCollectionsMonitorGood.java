// SPDX-License-Identifier: Apache-2.0
// The block locks the queue, for the queue's sake; the monitor of another collection belongs to
// that collection, and the map, which one thread may own, is in the block by chance. An
// incidental lock: no more than a note.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

public class OtherCollectionsMonitorGood {
  private final Queue<String> queue = new ArrayDeque<>();
  private final Map<String, Integer> seen = new HashMap<>(); // expect: note InconsistentMapLocking

  public void add(String item) {
    synchronized (queue) {
      queue.add(item);
      seen.put(item, queue.size()); // race
    }
  }

  public Integer position(String item) {
    return seen.get(item); // race
  }

  public void forget(String item) {
    seen.remove(item); // race
  }
}
