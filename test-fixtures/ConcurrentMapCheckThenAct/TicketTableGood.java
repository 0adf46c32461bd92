// SPDX-License-Identifier: Apache-2.0
// The question and the change are one step.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TicketTableGood {
  private static final Map<String, Set<String>> NEXT =
      Map.of("open", Set.of("started", "refused"), "started", Set.of("done", "open"));

  private final ConcurrentMap<Integer, String> tickets = new ConcurrentHashMap<>();

  public String move(int ticket, String state) {
    return tickets.compute(
        ticket,
        (t, known) -> {
          String now = known == null ? "open" : known;
          return NEXT.getOrDefault(now, Set.of()).contains(state) ? state : now;
        });
  }
}
