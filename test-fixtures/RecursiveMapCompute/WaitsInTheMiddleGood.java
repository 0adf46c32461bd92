// SPDX-License-Identifier: Apache-2.0
// The thread that computes waits for another one, and removes the key after compute.
package fixtures.recursivemapcompute;

import java.util.concurrent.ConcurrentHashMap;

public class WaitsInTheMiddleGood {
  private final ConcurrentHashMap<String, String> answers = new ConcurrentHashMap<>(); // expect: note SlowMapCompute

  public void ask(String question) {
    Thread worker = new Thread(() -> System.out.println(question));
    worker.start();
    answers.compute( // race
        question,
        (key, before) -> {
          try {
            worker.join(); // race
          } catch (InterruptedException e) {
            return null;
          }
          return "42";
        });
    answers.remove(question);
  }
}
