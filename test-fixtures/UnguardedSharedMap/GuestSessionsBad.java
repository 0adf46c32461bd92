// SPDX-License-Identifier: Apache-2.0
// The store of the sessions is concurrent, the map in a session is not: two requests of one guest get
// the same session and put at once. That the guests are the same is a may: a warning.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GuestSessionsBad {
  static final class Session {
    private final Map<String, String> basket = new HashMap<>(); // expect: warning UnguardedSharedMap

    String swap(String slot, String item) {
      return basket.put(slot, item); // race
    }
  }

  static final class Sessions {
    private final ConcurrentMap<String, Session> open = new ConcurrentHashMap<>();

    Session of(String guest) {
      return open.computeIfAbsent(guest, g -> new Session());
    }
  }

  private final Sessions sessions = new Sessions();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  void request(String guest, String item) {
    pool.execute(() -> System.out.println(sessions.of(guest).swap("last", item)));
  }

  public static void main(String[] items) {
    GuestSessionsBad shop = new GuestSessionsBad();
    for (String item : items) {
      shop.request("ada", item);
    }
  }
}
