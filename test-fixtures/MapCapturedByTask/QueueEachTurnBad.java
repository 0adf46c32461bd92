// SPDX-License-Identifier: Apache-2.0
// One map is filled and handed over again in every turn of the loop: the put of the next turn
// meets the iteration of the thread that took it in the last one.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

public class QueueEachTurnBad {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> queue = new SynchronousQueue<>();
    new Thread(
            () -> {
              try {
                while (true) {
                  Map<String, Integer> message = queue.take();
                  message.forEach((name, value) -> System.out.println(name + "=" + value)); // race
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    Map<String, Integer> message = new HashMap<>(); // expect: warning MapCapturedByTask
    for (String arg : args) {
      message.put(arg, arg.length()); // race
      queue.put(message);
    }
  }
}
