// SPDX-License-Identifier: Apache-2.0
// The future is new, and this thread does not complete it here: the function runs in the thread that
// completes it, after compute has stored it for that thread to find.
package fixtures.recursivemapcompute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class PendingFutureGood {
  private final ConcurrentHashMap<String, CompletableFuture<String>> asked =
      new ConcurrentHashMap<>();

  public CompletableFuture<String> ask(String question) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    asked.compute(
        question,
        (key, before) -> {
          forgetWhenKnown(key, answer);
          return answer;
        });
    return answer;
  }

  private void forgetWhenKnown(String question, CompletableFuture<String> answer) {
    answer.whenComplete((text, failure) -> asked.remove(question, answer));
  }

  public void know(String question, String text) {
    CompletableFuture<String> answer = asked.get(question);
    if (answer != null) {
      answer.complete(text);
    }
  }
}
