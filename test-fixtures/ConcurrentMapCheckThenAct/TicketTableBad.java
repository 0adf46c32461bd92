// SPDX-License-Identifier: Apache-2.0
// A table says which state may follow. Another thread may have moved the ticket on since it was looked up.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TicketTableBad {
  private static final Map<String, Set<String>> NEXT =
      Map.of("open", Set.of("started", "refused"), "started", Set.of("done", "open"));

  private final ConcurrentMap<Integer, String> tickets = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public boolean move(int ticket, String state) {
    String now = tickets.getOrDefault(ticket, "open"); // race
    if (!NEXT.getOrDefault(now, Set.of()).contains(state)) {
      return false;
    }
    tickets.put(ticket, state); // race
    return true;
  }
}
