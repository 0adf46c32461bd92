// SPDX-License-Identifier: Apache-2.0
// The thread is started before the map is complete: the second put is unordered with the task's
// iteration.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class StartAsLastActBad {
  public static void publish(String host) {
    Map<String, String> settings = new HashMap<>(); // expect: error MapCapturedByTask
    Thread thread = new Thread(() -> settings.forEach((k, v) -> System.out.println(k + "=" + v))); // race
    settings.put("host", host);
    thread.start();
    settings.put("port", "80"); // race
  }
}
