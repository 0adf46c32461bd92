// SPDX-License-Identifier: Apache-2.0
// The thread that computes waits for another one, and then removes the key itself, inside compute.
package fixtures.recursivemapcompute;

import java.util.concurrent.ConcurrentHashMap;

public class WaitsInTheMiddleBad {
  private final ConcurrentHashMap<String, String> answers = new ConcurrentHashMap<>(); // expect: note SlowMapCompute // expect: error RecursiveMapCompute

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
          answers.remove(key); // race
          return "42";
        });
  }
}
