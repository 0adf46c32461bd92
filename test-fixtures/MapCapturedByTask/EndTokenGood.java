// SPDX-License-Identifier: Apache-2.0
// The printer takes the token that the counter puts after its last merge (BlockingQueue: what precedes
// putting an element happens-before what follows its removal).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class EndTokenGood {
  public static void main(String[] args) {
    Map<String, Integer> totals = new HashMap<>();
    BlockingQueue<String> end = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              for (String word : args) {
                totals.merge(word, 1, Integer::sum);
              }
              end.add("end");
            })
        .start();
    new Thread(
            () -> {
              try {
                end.take();
                System.out.println(totals.get("the"));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
  }
}
