// SPDX-License-Identifier: Apache-2.0
// The producer puts again after it has sent its first token: taking one token orders only what
// preceded it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QueueProducerLoopBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    BlockingQueue<String> tokens = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              for (String arg : args) {
                result.put(arg, 1); // race
                tokens.offer("done");
              }
            })
        .start();
    System.out.println(tokens.take());
    System.out.println(result.get("a")); // race
  }
}
