// SPDX-License-Identifier: Apache-2.0
// The buffers are kept by the name of the topic, and two tasks may have one topic.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ThreadBuffersBad {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Map<String, Map<String, Integer>> buffers = new ConcurrentHashMap<>(); // expect: error UnsafeValueInConcurrentMap

  public void add(String topic) {
    pool.execute(
        () -> buffers.computeIfAbsent(topic, t -> new HashMap<>()).put(topic, 1)); // race
  }
}
