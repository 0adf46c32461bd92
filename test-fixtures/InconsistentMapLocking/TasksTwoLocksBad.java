// SPDX-License-Identifier: Apache-2.0
// Both threads, in sight, hold a lock around the merge, but each its own.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class TasksTwoLocksBad {
  private final Object left = new Object();
  private final Object right = new Object();
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error InconsistentMapLocking

  void start() {
    new Thread(
            () -> {
              synchronized (left) {
                counts.merge("a", 1, Integer::sum); // race
              }
            })
        .start();
    new Thread(
            () -> {
              synchronized (right) {
                counts.merge("a", 1, Integer::sum); // race
              }
            })
        .start();
  }
}
