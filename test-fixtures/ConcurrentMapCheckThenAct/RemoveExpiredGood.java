// SPDX-License-Identifier: Apache-2.0
// remove(key, value) removes the ticket that was tested, and no other.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class RemoveExpiredGood {
  private final ConcurrentMap<String, Ticket> tickets = new ConcurrentHashMap<>();

  record Ticket(long until) {
    boolean isExpired() {
      return System.nanoTime() > until;
    }
  }

  public void issue(String user) {
    tickets.put(user, new Ticket(System.nanoTime() + 1_000_000));
  }

  public void check(String user) {
    Ticket ticket = tickets.get(user);
    if (ticket != null && ticket.isExpired()) {
      tickets.remove(user, ticket);
    }
  }
}
