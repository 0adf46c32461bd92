// SPDX-License-Identifier: Apache-2.0
// The writers exclude each other; readers still see only finished maps through the volatile.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class SubscriberSwapGood {
  private volatile Map<String, Consumer<String>> subscribers = Map.of();

  synchronized void join(String nick, Consumer<String> out) {
    Map<String, Consumer<String>> next = new HashMap<>(subscribers);
    next.put(nick, out);
    subscribers = next;
  }

  void say(String line) {
    for (Consumer<String> out : subscribers.values()) {
      out.accept(line);
    }
  }

  public static void main(String[] nicks) {
    SubscriberSwapGood room = new SubscriberSwapGood();
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
