// SPDX-License-Identifier: Apache-2.0
// Both hold the same lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class TasksTwoLocksGood {
  private final Object left = new Object();
  private final Object right = new Object();
  private final Map<String, Integer> counts = new HashMap<>();

  void start() {
    new Thread(
            () -> {
              synchronized (left) {
                counts.merge("a", 1, Integer::sum);
              }
            })
        .start();
    new Thread(
            () -> {
              synchronized (left) {
                counts.merge("a", 1, Integer::sum);
              }
            })
        .start();
  }
}
