// SPDX-License-Identifier: Apache-2.0
// One object is shared by the threads that the loop starts; all of them put into its map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ObjectPerTurnBad {
  private final Map<Integer, Long> times = new HashMap<>(); // expect: error UnguardedSharedMap

  private void stamp(int i) {
    times.put(i, System.nanoTime()); // race
  }

  public static void main(String[] args) {
    ObjectPerTurnBad clock = new ObjectPerTurnBad();
    for (int i = 0; i < 4; i++) {
      int id = i;
      new Thread(() -> clock.stamp(id)).start();
    }
  }
}
