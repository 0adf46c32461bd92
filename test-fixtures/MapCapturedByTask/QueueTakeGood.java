// SPDX-License-Identifier: Apache-2.0
// main's last put comes before the hand-over, and actions before BlockingQueue.put happen-before
// those after the take() of that element.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueTakeGood {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> queue = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              try {
                Map<String, Integer> message = queue.take();
                message.forEach((name, value) -> System.out.println(name + "=" + value));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    Map<String, Integer> message = new HashMap<>();
    message.put("a", 1);
    message.put("b", 2);
    queue.put(message);
  }
}
