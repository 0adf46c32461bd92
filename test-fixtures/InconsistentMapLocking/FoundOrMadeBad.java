// SPDX-License-Identifier: Apache-2.0
// The list of an inbox is used under the lock of that inbox by whoever has found or made it; the
// task that it starts goes over the list under a lock of its own.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FoundOrMadeBad {
  private final Inboxes inboxes = new Inboxes();

  public void send(String message) {
    inboxes.of("all").add(message);
  }

  static class Inboxes {
    private final Map<String, Inbox> byName = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    Inbox of(String name) {
      return byName.computeIfAbsent(name, n -> Inbox.started(executor));
    }
  }

  static class Inbox {
    private final Object lock = new Object();
    private final Object printing = new Object();
    private final List<String> messages = new ArrayList<>(); // expect: warning InconsistentMapLocking

    static Inbox started(ExecutorService executor) {
      Inbox inbox = new Inbox();
      executor.execute(inbox::print);
      return inbox;
    }

    void add(String message) {
      synchronized (lock) {
        messages.add(message); // race
      }
    }

    private void print() {
      synchronized (printing) {
        messages.forEach(System.out::println); // race
      }
    }
  }
}
