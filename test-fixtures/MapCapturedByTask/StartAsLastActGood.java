// SPDX-License-Identifier: Apache-2.0
// start() is the last thing the method does with the map; all puts happen-before the task (JLS
// 17.4.5: a call of start() happens-before any action in the started thread).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class StartAsLastActGood {
  public static void publish(String host) {
    Map<String, String> settings = new HashMap<>();
    Thread thread = new Thread(() -> settings.forEach((k, v) -> System.out.println(k + "=" + v)));
    settings.put("host", host);
    settings.put("port", "80");
    thread.start();
  }
}
