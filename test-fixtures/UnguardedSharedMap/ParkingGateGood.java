// SPDX-License-Identifier: Apache-2.0
// Only the winner resets the flag, after its put: the next winner comes after that.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class ParkingGateGood {
  private final Map<String, Integer> parked = new HashMap<>();
  private final AtomicBoolean taken = new AtomicBoolean();

  void enter(String car, int place) {
    if (taken.compareAndSet(false, true)) {
      try {
        parked.put(car, place);
      } finally {
        taken.set(false);
      }
    }
  }

  public static void main(String[] args) {
    ParkingGateGood gate = new ParkingGateGood();
    new Thread(() -> gate.enter("A 1", 1)).start();
    new Thread(() -> gate.enter("B 2", 2)).start();
    new Thread(() -> gate.enter("C 3", 3)).start();
  }
}
