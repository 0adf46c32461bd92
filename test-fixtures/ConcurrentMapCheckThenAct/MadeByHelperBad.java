// SPDX-License-Identifier: Apache-2.0
// A helper makes the value. Two threads that both miss go on with two tickets, and each counts on its own.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class MadeByHelperBad {
  static final class Ticket {
    private final String title;
    private int votes;

    Ticket(String title) {
      this.title = title;
    }

    synchronized String vote() {
      votes++;
      return title + ' ' + votes;
    }
  }

  private final ConcurrentMap<String, Ticket> tickets = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public String vote(String title) {
    Ticket ticket = tickets.get(title); // race
    if (ticket == null) {
      ticket = opened(title);
      tickets.put(title, ticket); // race
    }
    return ticket.vote();
  }

  private Ticket opened(String title) {
    return new Ticket('"' + title + '"');
  }
}
