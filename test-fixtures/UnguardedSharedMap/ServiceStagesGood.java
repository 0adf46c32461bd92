// SPDX-License-Identifier: Apache-2.0
// Nobody brings the stage back to NEW: one thread finds it so and changes it, both under the monitor,
// and all others return. It alone touches the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ServiceStagesGood {
  private static final int NEW = 0;
  private static final int STARTED = 1;
  private static final int STOPPED = 2;

  private final Map<String, String> settings = new HashMap<>();
  private int stage = NEW;

  void start(String user) {
    synchronized (this) {
      if (stage != NEW) {
        return;
      }
      stage = STARTED;
    }
    settings.put("user", user);
  }

  synchronized void stop() {
    stage = STOPPED;
  }

  public static void main(String[] args) {
    ServiceStagesGood service = new ServiceStagesGood();
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
