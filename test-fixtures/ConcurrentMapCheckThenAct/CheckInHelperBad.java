// SPDX-License-Identifier: Apache-2.0
// A static helper looks up and its result is tested by the caller, which then puts: the key may have
// come in between. Which future a caller gets then depends on luck, and the other is never completed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CheckInHelperBad {
  private static final ConcurrentMap<String, CompletableFuture<String>> PENDING = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  private static boolean isPending(String id) {
    return PENDING.containsKey(id); // race
  }

  public static CompletableFuture<String> ask(String id) {
    if (isPending(id)) {
      return PENDING.get(id);
    }
    CompletableFuture<String> answer = new CompletableFuture<>();
    PENDING.put(id, answer); // race
    return answer;
  }
}
