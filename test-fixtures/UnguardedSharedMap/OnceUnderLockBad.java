// SPDX-License-Identifier: Apache-2.0
// The flag is tested and set in two steps without a lock. Both starter threads may find it false,
// and then two threads run work() on one object.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class OnceUnderLockBad {
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap
  private boolean started;

  void ensureStarted() {
    if (started) {
      return;
    }
    started = true;
    new Thread(this::work).start();
  }

  private void work() {
    for (int i = 0; i < 100; i++) {
      counts.merge("round " + i % 3, 1, Integer::sum); // race
    }
  }

  public static void main(String[] args) {
    OnceUnderLockBad worker = new OnceUnderLockBad();
    new Thread(worker::ensureStarted).start();
    new Thread(worker::ensureStarted).start();
  }
}
