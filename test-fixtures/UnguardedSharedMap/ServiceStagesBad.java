// SPDX-License-Identifier: Apache-2.0
// stop() brings the stage back to NEW: a thread stops the service that another one is still starting,
// and a third one starts it once more. Both put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ServiceStagesBad {
  private static final int NEW = 0;
  private static final int STARTED = 1;

  private final Map<String, String> settings = new HashMap<>(); // expect: error UnguardedSharedMap
  private int stage = NEW;

  void start(String user) {
    synchronized (this) {
      if (stage != NEW) {
        return;
      }
      stage = STARTED;
    }
    settings.put("user", user); // race
  }

  synchronized void stop() {
    stage = NEW;
  }

  public static void main(String[] args) {
    ServiceStagesBad service = new ServiceStagesBad();
    for (String user : args) {
      new Thread(
              () -> {
                service.start(user);
                service.stop();
              })
          .start();
    }
  }
}
