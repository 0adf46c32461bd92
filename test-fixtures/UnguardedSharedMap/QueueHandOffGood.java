// SPDX-License-Identifier: Apache-2.0
// The producer fills the map, hands it over and never touches it again: actions before
// BlockingQueue.put happen-before those after take() of the same element.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueueHandOffGood {
  private final BlockingQueue<Map<String, Integer>> queue = new ArrayBlockingQueue<>(10);

  void start() {
    new Thread(this::produce).start();
    new Thread(this::consume).start();
  }

  private void produce() {
    try {
      for (int i = 0; i < 100; i++) {
        Map<String, Integer> message = new HashMap<>();
        message.put("id", i);
        message.put("size", 1);
        queue.put(message);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void consume() {
    try {
      for (int i = 0; i < 100; i++) {
        Map<String, Integer> message = queue.take();
        message.forEach((name, value) -> System.out.println(name + "=" + value));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
