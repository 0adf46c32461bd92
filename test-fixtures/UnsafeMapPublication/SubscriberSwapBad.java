// SPDX-License-Identifier: Apache-2.0
// Copy on write without a lock: two threads copy the same old map and the later assignment drops the
// other's subscriber. Each map is safely published, the read-copy-assign is not atomic.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class SubscriberSwapBad {
  private volatile Map<String, Consumer<String>> subscribers = Map.of(); // expect: warning UnsafeMapPublication

  void join(String nick, Consumer<String> out) {
    Map<String, Consumer<String>> next = new HashMap<>(subscribers); // race
    next.put(nick, out);
    subscribers = next; // race
  }

  void say(String line) {
    for (Consumer<String> out : subscribers.values()) {
      out.accept(line);
    }
  }

  public static void main(String[] nicks) {
    SubscriberSwapBad room = new SubscriberSwapBad();
    ExecutorService pool = Executors.newCachedThreadPool();
    for (String nick : nicks) {
      pool.submit(() -> {
        room.join(nick, line -> System.out.println(nick + "< " + line));
        room.say(nick + " is here");
      });
    }
    pool.shutdown();
  }
}
