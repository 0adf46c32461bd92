// SPDX-License-Identifier: Apache-2.0
// start() starts two threads on the same object, one putting into the map and one iterating it.
// Both are proven, nothing orders one after the other, and no lock is taken.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TwoTasksBad {
  private final Map<String, Long> beats = new HashMap<>(); // expect: error UnguardedSharedMap

  void start() {
    new Thread(this::listen).start();
    new Thread(this::report).start();
  }

  private void listen() {
    beats.put("node", System.nanoTime()); // race
  }

  private void report() {
    for (Map.Entry<String, Long> beat : beats.entrySet()) { // race
      System.out.println(beat); // race
    }
  }
}
