// SPDX-License-Identifier: Apache-2.0
// The printer takes the token that the counter puts after its last merge (BlockingQueue: what precedes
// putting an element happens-before what follows its removal). Which of several threads has put an
// element is not known where the taker is a task, and so one element orders nothing there.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class EndTokenGood {
  public static void main(String[] args) {
    Map<String, Integer> totals = new HashMap<>(); // false alarm: error MapCapturedByTask
    BlockingQueue<String> end = new LinkedBlockingQueue<>();
    new Thread(
            () -> {
              for (String word : args) {
                totals.merge(word, 1, Integer::sum); // race
              }
              end.add("end");
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
