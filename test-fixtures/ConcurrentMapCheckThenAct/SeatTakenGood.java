// SPDX-License-Identifier: Apache-2.0
// add says to one thread only that the seat was free.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

public class SeatTakenGood {
  private final ConcurrentSkipListSet<Integer> taken = new ConcurrentSkipListSet<>();

  public boolean take(int seat) {
    return taken.add(seat);
  }

  public Set<Integer> taken() {
    return Set.copyOf(taken);
  }
}
