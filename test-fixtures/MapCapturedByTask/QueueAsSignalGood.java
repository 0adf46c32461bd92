// SPDX-License-Identifier: Apache-2.0
// The put precedes the token, and what precedes BlockingQueue.put happens-before what follows the
// take() of that element.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueueAsSignalGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    BlockingQueue<String> tokens = new ArrayBlockingQueue<>(1);
    new Thread(
            () -> {
              try {
                result.put("a", 1);
                tokens.put("done");
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    String token = tokens.take();
    System.out.println(token + result.get("a"));
  }
}
