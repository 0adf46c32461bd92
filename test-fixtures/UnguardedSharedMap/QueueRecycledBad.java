// SPDX-License-Identifier: Apache-2.0
// The producer clears the map right after it has handed it over, while the printing thread may be
// iterating it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueueRecycledBad {
  private final BlockingQueue<Map<String, Integer>> full = new ArrayBlockingQueue<>(2);
  private final BlockingQueue<Map<String, Integer>> empty = new ArrayBlockingQueue<>(2);

  void start() {
    new Thread(this::produce).start();
    new Thread(this::print).start();
  }

  private void produce() {
    Map<String, Integer> message = new HashMap<>(); // expect: warning MapCapturedByTask
    try {
      for (int i = 0; i < 100; i++) {
        message.put("id", i); // race
        full.put(message);
        message.clear(); // race
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void print() {
    try {
      for (int i = 0; i < 100; i++) {
        Map<String, Integer> message = full.take();
        message.forEach((name, value) -> System.out.println(name + "=" + value)); // race
        empty.put(message);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
