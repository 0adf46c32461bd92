// SPDX-License-Identifier: Apache-2.0
// The thread sends its token before it puts: what main takes orders only what came before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QueueAsSignalBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    BlockingQueue<String> tokens = new ArrayBlockingQueue<>(1);
    new Thread(
            () -> {
              try {
                tokens.put("done");
                result.put("a", 1); // race
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    String token = tokens.take();
    System.out.println(token + result.get("a")); // race
  }
}
