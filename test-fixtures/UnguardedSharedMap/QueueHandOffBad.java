// SPDX-License-Identifier: Apache-2.0
// The producer puts one more entry after it has handed the map over; the consumer may be
// iterating it. The queue orders only what came before put().
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueueHandOffBad {
  private final BlockingQueue<Map<String, Integer>> queue = new ArrayBlockingQueue<>(10);

  void start() {
    new Thread(this::produce).start();
    new Thread(this::consume).start();
  }

  private void produce() {
    try {
      for (int i = 0; i < 100; i++) {
        Map<String, Integer> message = new HashMap<>(); // expect: warning MapCapturedByTask
        message.put("id", i);
        queue.put(message);
        message.put("size", 1); // race
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void consume() {
    try {
      for (int i = 0; i < 100; i++) {
        Map<String, Integer> message = queue.take();
        message.forEach((name, value) -> System.out.println(name + "=" + value)); // race
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
