// SPDX-License-Identifier: Apache-2.0
// The constructor is alone with the map, and later code inserts in one step.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class FilledByConstructorGood {
  private final ConcurrentHashMap<String, Queue<String>> queues = new ConcurrentHashMap<>();

  public FilledByConstructorGood(List<String> names) {
    for (String name : names) {
      if (!queues.containsKey(name)) {
        queues.put(name, new ConcurrentLinkedQueue<>());
      }
    }
  }

  public Queue<String> queue(String name) {
    return queues.computeIfAbsent(name, n -> new ConcurrentLinkedQueue<>());
  }
}
