// SPDX-License-Identifier: Apache-2.0
// main touches no message after it has handed it over, and each of the two workers only those
// that it has taken itself.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueTwoTakersGood {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> queue = new LinkedBlockingQueue<>();
    for (int i = 0; i < 2; i++) {
      new Thread(
              () -> {
                try {
                  while (true) {
                    Map<String, Integer> message = queue.take();
                    message.put("worker", 1);
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              })
          .start();
    }
    for (String arg : args) {
      Map<String, Integer> message = new HashMap<>();
      message.put(arg, arg.length());
      System.out.println(message.size());
      queue.put(message);
    }
  }
}
