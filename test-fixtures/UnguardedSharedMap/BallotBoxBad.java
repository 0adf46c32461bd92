// SPDX-License-Identifier: Apache-2.0
// isClosed() reads the plain flag without the monitor: who gets true need not have the puts before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class BallotBoxBad {
  private final Map<String, Integer> votes = new HashMap<>(); // expect: error UnguardedSharedMap
  private boolean closed;

  void vote(String[] parties) {
    for (String party : parties) {
      votes.merge(party, 1, Integer::sum); // race
    }
    synchronized (this) {
      closed = true;
    }
  }

  private boolean isClosed() {
    return closed;
  }

  void count() {
    while (!isClosed()) {
      Thread.onSpinWait();
    }
    votes.forEach((party, count) -> System.out.println(party + " " + count)); // race
  }

  public static void main(String[] args) {
    BallotBoxBad box = new BallotBoxBad();
    new Thread(() -> box.vote(args)).start();
    box.count();
  }
}
