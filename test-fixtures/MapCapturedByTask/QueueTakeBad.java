// SPDX-License-Identifier: Apache-2.0
// main puts into the map after it has handed it over; the thread that took it may be iterating
// it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueTakeBad {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> queue = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              try {
                Map<String, Integer> message = queue.take();
                message.forEach((name, value) -> System.out.println(name + "=" + value)); // race
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    Map<String, Integer> message = new HashMap<>(); // expect: warning MapCapturedByTask
    message.put("a", 1);
    queue.put(message);
    message.put("b", 2); // race
  }
}
