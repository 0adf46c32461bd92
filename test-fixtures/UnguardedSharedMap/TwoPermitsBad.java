// SPDX-License-Identifier: Apache-2.0
// A semaphore with two permits lets both threads in at once: it is no lock, and the two merges
// are unordered.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class TwoPermitsBad {
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap
  private final Semaphore gate = new Semaphore(2);

  private void work() {
    gate.acquireUninterruptibly();
    try {
      counts.merge("a", 1, Integer::sum); // race
    } finally {
      gate.release();
    }
  }

  void start() {
    new Thread(this::work).start();
    new Thread(this::work).start();
  }
}
