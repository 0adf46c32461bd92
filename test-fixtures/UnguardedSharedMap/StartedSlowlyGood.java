// SPDX-License-Identifier: Apache-2.0
// Thread.sleep keeps the monitor: the second thread asks for the flag only after the first has set it and
// left, and returns. One thread alone goes on to the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class StartedSlowlyGood {
  private final Map<String, Integer> workers = new HashMap<>();
  private boolean started;

  void start(String name) throws InterruptedException {
    synchronized (this) {
      if (started) {
        return;
      }
      Thread.sleep(10);
      started = true;
    }
    workers.put(name, 1);
  }

  public static void main(String[] args) {
    StartedSlowlyGood pool = new StartedSlowlyGood();
    for (String name : args) {
      new Thread(
              () -> {
                try {
                  pool.start(name);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              })
          .start();
    }
  }
}
