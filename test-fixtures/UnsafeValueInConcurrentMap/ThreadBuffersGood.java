// SPDX-License-Identifier: Apache-2.0
// The buffers are kept by the thread that fills them: no two threads have one buffer.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ThreadBuffersGood {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Map<Thread, Map<String, Integer>> buffers = new ConcurrentHashMap<>();

  public void add(String topic) {
    pool.execute(
        () ->
            buffers.computeIfAbsent(Thread.currentThread(), t -> new HashMap<>()).put(topic, 1));
  }
}
