// SPDX-License-Identifier: Apache-2.0
// All count with the one counter that the map keeps.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class VisitsOfPageGood {
  static final class Visits {
    private int count;

    Visits(int count) {
      this.count = count;
    }

    synchronized void add() {
      count++;
    }
  }

  private final ConcurrentMap<String, Visits> pages = new ConcurrentHashMap<>();

  public void visited(String page) {
    Visits visits = pages.putIfAbsent(page, new Visits(1));
    if (visits != null) {
      visits.add();
    }
  }
}
