// SPDX-License-Identifier: Apache-2.0
// All threads take from the one reader, under a monitor that the count does not take.
package fixtures.inconsistentmaplocking;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

public class SeenInTurnBad {
  private final Iterator<String> source;
  private final Set<String> seen = new HashSet<>(); // expect: warning InconsistentMapLocking

  public SeenInTurnBad(Iterator<String> source) {
    this.source = source;
  }

  public boolean hasNext() {
    return source.hasNext();
  }

  public String next() {
    synchronized (source) {
      String next = source.next();
      seen.add(next); // race
      return next;
    }
  }

  public int distinct() {
    return seen.size(); // race
  }
}
