// SPDX-License-Identifier: Apache-2.0
// Between the test and remove another thread may have put a fresh ticket, which is then removed instead
// of the expired one.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class RemoveExpiredBad {
  private final ConcurrentMap<String, Ticket> tickets = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  record Ticket(long until) {
    boolean isExpired() {
      return System.nanoTime() > until;
    }
  }

  public void issue(String user) {
    tickets.put(user, new Ticket(System.nanoTime() + 1_000_000));
  }

  public void check(String user) {
    Ticket ticket = tickets.get(user); // race
    if (ticket != null && ticket.isExpired()) {
      tickets.remove(user); // race
    }
  }
}
