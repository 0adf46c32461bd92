// SPDX-License-Identifier: Apache-2.0
// The producer sends the token after the loop, that is after its last put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueProducerLoopGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    BlockingQueue<String> tokens = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              for (String arg : args) {
                result.put(arg, 1);
              }
              tokens.offer("done");
            })
        .start();
    System.out.println(tokens.take());
    System.out.println(result.get("a"));
  }
}
