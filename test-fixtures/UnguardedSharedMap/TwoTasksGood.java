// SPDX-License-Identifier: Apache-2.0
// One thread does both, one after the other; the map is touched by that thread only.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TwoTasksGood {
  private final Map<String, Long> beats = new HashMap<>();

  void start() {
    new Thread(
            () -> {
              listen();
              report();
            })
        .start();
  }

  private void listen() {
    beats.put("node", System.nanoTime());
  }

  private void report() {
    for (Map.Entry<String, Long> beat : beats.entrySet()) {
      System.out.println(beat);
    }
  }
}
