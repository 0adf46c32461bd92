// SPDX-License-Identifier: Apache-2.0
// stop() joins the thread it stored in the field before it clears the map: all puts happen-before
// the clear.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class JoinedInStopGood {
  private final Map<String, Integer> seen = new HashMap<>();
  private final Thread worker = new Thread(this::work);

  public void start() {
    worker.start();
  }

  private void work() {
    for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
      seen.put("item " + i, i);
    }
  }

  public void stop() throws InterruptedException {
    worker.interrupt();
    worker.join();
    seen.clear();
  }
}
