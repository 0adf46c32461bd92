// SPDX-License-Identifier: Apache-2.0
// Test and set stand under one lock, so the second starter finds the flag set: work() is started
// once, and its map is used by one thread alone.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class OnceUnderLockGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean started;

  synchronized void ensureStarted() {
    if (started) {
      return;
    }
    started = true;
    new Thread(this::work).start();
  }

  private void work() {
    for (int i = 0; i < 100; i++) {
      counts.merge("round " + i % 3, 1, Integer::sum);
    }
  }

  public static void main(String[] args) {
    OnceUnderLockGood worker = new OnceUnderLockGood();
    new Thread(worker::ensureStarted).start();
    new Thread(worker::ensureStarted).start();
  }
}
