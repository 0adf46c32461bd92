// SPDX-License-Identifier: Apache-2.0
// main counts the words of a message that it has already handed over; the worker that took it
// puts into it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueTwoTakersBad {
  public static void main(String[] args) throws InterruptedException {
    BlockingQueue<Map<String, Integer>> queue = new LinkedBlockingQueue<>();
    for (int i = 0; i < 2; i++) {
      new Thread(
              () -> {
                try {
                  while (true) {
                    Map<String, Integer> message = queue.take();
                    message.put("worker", 1); // race
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              })
          .start();
    }
    for (String arg : args) {
      Map<String, Integer> message = new HashMap<>(); // expect: warning MapCapturedByTask
      message.put(arg, arg.length());
      queue.put(message);
      System.out.println(message.size()); // race
    }
  }
}
