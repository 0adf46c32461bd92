// SPDX-License-Identifier: Apache-2.0
// Only the timer's one thread inserts. That close removes beside it does no harm: what was found absent
// stays absent.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class SoleInserterGood {
  private final ConcurrentHashMap<String, Queue<String>> outboxes = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  public void start() {
    timer.scheduleAtFixedRate(() -> open("news"), 0, 1, TimeUnit.SECONDS);
  }

  private void open(String topic) {
    if (!outboxes.containsKey(topic)) {
      outboxes.put(topic, new ConcurrentLinkedQueue<>());
    }
  }

  public void close(String topic) {
    outboxes.remove(topic);
  }
}
