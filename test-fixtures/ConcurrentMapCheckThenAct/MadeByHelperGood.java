// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent: one ticket for each title.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class MadeByHelperGood {
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

  private final ConcurrentMap<String, Ticket> tickets = new ConcurrentHashMap<>();

  public String vote(String title) {
    return tickets.computeIfAbsent(title, this::opened).vote();
  }

  private Ticket opened(String title) {
    return new Ticket('"' + title + '"');
  }
}
