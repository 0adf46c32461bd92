// SPDX-License-Identifier: Apache-2.0
// Two callers that both find no future both make one; whoever waits for the one that was replaced
// waits for ever.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class LockedPartBad {
  static final class Requests {
    private final ConcurrentMap<Long, CompletableFuture<String>> waiting = // expect: warning ConcurrentMapCheckThenAct
        new ConcurrentHashMap<>();

    CompletableFuture<String> send(long id) {
      CompletableFuture<String> answer = waiting.get(id); // race
      if (answer == null) {
        answer = new CompletableFuture<>();
        waiting.put(id, answer); // race
      }
      return answer;
    }
  }

  private final Requests requests = new Requests();

  public CompletableFuture<String> ask(long id) {
    return requests.send(id);
  }
}
