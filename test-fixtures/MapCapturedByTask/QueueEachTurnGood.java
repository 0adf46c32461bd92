// SPDX-License-Identifier: Apache-2.0
// Every turn hands over a map of its own and does not touch it again.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

public class QueueEachTurnGood {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> queue = new SynchronousQueue<>();
    new Thread(
            () -> {
              try {
                while (true) {
                  Map<String, Integer> message = queue.take();
                  message.forEach((name, value) -> System.out.println(name + "=" + value));
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    for (String arg : args) {
      Map<String, Integer> message = new HashMap<>();
      message.put(arg, arg.length());
      queue.put(message);
    }
  }
}
