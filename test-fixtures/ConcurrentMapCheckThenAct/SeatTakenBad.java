// SPDX-License-Identifier: Apache-2.0
// Two threads that both find the seat free are both told that it is theirs.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

public class SeatTakenBad {
  private final ConcurrentSkipListSet<Integer> taken = new ConcurrentSkipListSet<>(); // expect: warning ConcurrentMapCheckThenAct

  public boolean take(int seat) {
    if (taken.contains(seat)) { // race
      return false;
    }
    taken.add(seat); // race
    return true;
  }

  public Set<Integer> taken() {
    return Set.copyOf(taken);
  }
}
