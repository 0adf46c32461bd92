// SPDX-License-Identifier: Apache-2.0
// Two threads that both miss put two counters. The one that is replaced has counted a visit, and others after it.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class VisitsOfPageBad {
  static final class Visits {
    private int count;

    Visits(int count) {
      this.count = count;
    }

    synchronized void add() {
      count++;
    }
  }

  private final ConcurrentMap<String, Visits> pages = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void visited(String page) {
    Visits visits = pages.get(page); // race
    if (visits != null) {
      visits.add();
    } else {
      pages.put(page, new Visits(1)); // race
    }
  }
}
