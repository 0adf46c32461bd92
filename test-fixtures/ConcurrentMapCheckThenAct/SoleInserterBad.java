// SPDX-License-Identifier: Apache-2.0
// Only the timer's one thread looks and puts, but restore puts beside it: the queue restored between the
// look-up and the put is replaced with everything in it.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class SoleInserterBad {
  private final ConcurrentHashMap<String, Queue<String>> outboxes = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  public void start() {
    timer.scheduleAtFixedRate(() -> open("news"), 0, 1, TimeUnit.SECONDS);
  }

  private void open(String topic) {
    if (!outboxes.containsKey(topic)) { // race
      outboxes.put(topic, new ConcurrentLinkedQueue<>()); // race
    }
  }

  public void restore(String topic, Queue<String> saved) {
    outboxes.put(topic, saved); // race
  }
}
