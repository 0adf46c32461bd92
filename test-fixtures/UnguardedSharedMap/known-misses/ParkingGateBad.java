// SPDX-License-Identifier: Apache-2.0
// finally resets the flag although this thread may not have won it: a thread that finds the gate taken opens
// it on its way out, and a third one puts beside the winner. The analysis asks only who has won the flag, not
// whether others reset it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class ParkingGateBad {
  private final Map<String, Integer> parked = new HashMap<>(); // miss: error UnguardedSharedMap
  private final AtomicBoolean taken = new AtomicBoolean();

  void enter(String car, int place) {
    try {
      if (taken.compareAndSet(false, true)) {
        parked.put(car, place); // race
      }
    } finally {
      taken.set(false);
    }
  }

  public static void main(String[] args) {
    ParkingGateBad gate = new ParkingGateBad();
    new Thread(() -> gate.enter("A 1", 1)).start();
    new Thread(() -> gate.enter("B 2", 2)).start();
    new Thread(() -> gate.enter("C 3", 3)).start();
  }
}
