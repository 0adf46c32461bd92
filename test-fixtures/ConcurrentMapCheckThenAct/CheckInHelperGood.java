// SPDX-License-Identifier: Apache-2.0
// The helper is used for a first look only; putIfAbsent decides.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CheckInHelperGood {
  private static final ConcurrentMap<String, CompletableFuture<String>> PENDING = new ConcurrentHashMap<>();

  private static boolean isPending(String id) {
    return PENDING.containsKey(id);
  }

  public static CompletableFuture<String> ask(String id) {
    if (isPending(id)) {
      return PENDING.get(id);
    }
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<String> earlier = PENDING.putIfAbsent(id, answer);
    return earlier == null ? answer : earlier;
  }
}
