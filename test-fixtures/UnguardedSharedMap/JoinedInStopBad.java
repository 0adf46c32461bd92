// SPDX-License-Identifier: Apache-2.0
// stop() interrupts the thread and clears the map without waiting; the thread may still be
// putting. stop() is public in a public class, so a caller on another thread is the rule.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class JoinedInStopBad {
  private final Map<String, Integer> seen = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final Thread worker = new Thread(this::work);

  public void start() {
    worker.start();
  }

  private void work() {
    for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
      seen.put("item " + i, i); // race
    }
  }

  public void stop() throws InterruptedException {
    worker.interrupt();
    seen.clear(); // race
    worker.join();
  }
}
