// SPDX-License-Identifier: Apache-2.0
// Each turn makes its own object; the threads share none.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ObjectPerTurnGood {
  private final Map<Integer, Long> times = new HashMap<>();

  private void stamp(int i) {
    times.put(i, System.nanoTime());
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      int id = i;
      ObjectPerTurnGood clock = new ObjectPerTurnGood();
      new Thread(() -> clock.stamp(id)).start();
    }
  }
}
