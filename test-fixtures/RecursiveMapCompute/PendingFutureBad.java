// SPDX-License-Identifier: Apache-2.0
// The future is complete already, so the function runs at once, in the thread that computes: it changes
// the map inside compute.
package fixtures.recursivemapcompute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class PendingFutureBad {
  private final ConcurrentHashMap<String, CompletableFuture<String>> asked = // expect: warning RecursiveMapCompute
      new ConcurrentHashMap<>();

  public CompletableFuture<String> ask(String question) {
    CompletableFuture<String> answer = CompletableFuture.completedFuture("42");
    asked.compute( // race
        question,
        (key, before) -> {
          forgetWhenKnown(key, answer);
          return answer;
        });
    return answer;
  }

  private void forgetWhenKnown(String question, CompletableFuture<String> answer) {
    answer.whenComplete((text, failure) -> asked.remove(question, answer)); // race
  }

  public void know(String question, String text) {
    CompletableFuture<String> answer = asked.get(question);
    if (answer != null) {
      answer.complete(text);
    }
  }
}
