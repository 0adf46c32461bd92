// SPDX-License-Identifier: Apache-2.0
// The look-up and the put stand in one block under the lock of the object that holds the map, which
// another object has made and keeps.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class LockedPartGood {
  static final class Requests {
    private final Object lock = new Object();
    private final ConcurrentMap<Long, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();

    CompletableFuture<String> send(long id) {
      synchronized (lock) {
        CompletableFuture<String> answer = waiting.get(id);
        if (answer == null) {
          answer = new CompletableFuture<>();
          waiting.put(id, answer);
        }
        return answer;
      }
    }
  }

  private final Requests requests = new Requests();

  public CompletableFuture<String> ask(long id) {
    return requests.send(id);
  }
}
