// SPDX-License-Identifier: Apache-2.0
// With one permit it is a lock: release() happens-before a later acquire() (Semaphore, "Memory
// consistency effects").
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class TwoPermitsGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Semaphore gate = new Semaphore(1);

  private void work() {
    gate.acquireUninterruptibly();
    try {
      counts.merge("a", 1, Integer::sum);
    } finally {
      gate.release();
    }
  }

  void start() {
    new Thread(this::work).start();
    new Thread(this::work).start();
  }
}
