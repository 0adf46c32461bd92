// SPDX-License-Identifier: Apache-2.0
// The thread has completed the future before, so the function runs at once, inside compute.
package fixtures.recursivemapcompute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class CompletedBeforeBad {
  private final ConcurrentHashMap<String, CompletableFuture<String>> asked = // expect: warning RecursiveMapCompute
      new ConcurrentHashMap<>();

  public void ask(String question) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    answer.complete("42");
    asked.compute( // race
        question,
        (key, before) -> {
          forgetWhenKnown(key, answer);
          return answer;
        });
  }

  private void forgetWhenKnown(String question, CompletableFuture<String> answer) {
    answer.whenComplete((text, failure) -> asked.remove(question, answer)); // race
  }
}
