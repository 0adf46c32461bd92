// SPDX-License-Identifier: Apache-2.0
// The thread completes the future after compute, and the function runs then.
package fixtures.recursivemapcompute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class CompletedBeforeGood {
  private final ConcurrentHashMap<String, CompletableFuture<String>> asked =
      new ConcurrentHashMap<>();

  public void ask(String question) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    asked.compute(
        question,
        (key, before) -> {
          forgetWhenKnown(key, answer);
          return answer;
        });
    answer.complete("42");
  }

  private void forgetWhenKnown(String question, CompletableFuture<String> answer) {
    answer.whenComplete((text, failure) -> asked.remove(question, answer));
  }
}
