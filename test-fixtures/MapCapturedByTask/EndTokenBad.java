// SPDX-License-Identifier: Apache-2.0
// The counter puts the token first and merges then: what follows the put is not ordered before what follows the
// take.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class EndTokenBad {
  public static void main(String[] args) {
    Map<String, Integer> totals = new HashMap<>(); // expect: error MapCapturedByTask
    BlockingQueue<String> end = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              end.add("end");
              for (String word : args) {
                totals.merge(word, 1, Integer::sum); // race
              }
            })
        .start();
    new Thread(
            () -> {
              try {
                end.take();
                System.out.println(totals.get("the")); // race
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
  }
}
