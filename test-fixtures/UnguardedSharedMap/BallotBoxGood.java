// SPDX-License-Identifier: Apache-2.0
// Both methods take the monitor for the plain flag: who gets true from isClosed() has the puts before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class BallotBoxGood {
  private final Map<String, Integer> votes = new HashMap<>();
  private boolean closed;

  void vote(String[] parties) {
    for (String party : parties) {
      votes.merge(party, 1, Integer::sum);
    }
    synchronized (this) {
      closed = true;
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  void count() {
    while (!isClosed()) {
      Thread.onSpinWait();
    }
    votes.forEach((party, count) -> System.out.println(party + " " + count));
  }

  public static void main(String[] args) {
    BallotBoxGood box = new BallotBoxGood();
    new Thread(() -> box.vote(args)).start();
    box.count();
  }
}
