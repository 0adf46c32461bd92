// SPDX-License-Identifier: Apache-2.0
// The map in the session is a concurrent one, too.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GuestSessionsGood {
  static final class Session {
    private final Map<String, String> basket = new ConcurrentHashMap<>();

    String swap(String slot, String item) {
      return basket.put(slot, item);
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
    GuestSessionsGood shop = new GuestSessionsGood();
    for (String item : items) {
      shop.request("ada", item);
    }
  }
}
