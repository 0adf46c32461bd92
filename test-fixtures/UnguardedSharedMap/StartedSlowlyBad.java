// SPDX-License-Identifier: Apache-2.0
// wait(10) gives the monitor back (Object.wait): a second thread asks for the flag meanwhile, finds it
// unset as well, and both go on to the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class StartedSlowlyBad {
  private final Map<String, Integer> workers = new HashMap<>(); // expect: error UnguardedSharedMap
  private boolean started;

  void start(String name) throws InterruptedException {
    synchronized (this) {
      if (started) {
        return;
      }
      wait(10);
      started = true;
    }
    workers.put(name, 1); // race
  }

  public static void main(String[] args) {
    StartedSlowlyBad pool = new StartedSlowlyBad();
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
