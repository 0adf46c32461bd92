// SPDX-License-Identifier: Apache-2.0
// isAlive() returning false is one of the ways to detect that a thread has ended (JLS 17.4.4), so
// the get is reached only when the put is ordered before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TimedJoinGood {
  public static String fetch() throws InterruptedException {
    Map<String, String> result = new HashMap<>();
    Thread thread = new Thread(() -> result.put("answer", "42"));
    thread.start();
    thread.join(100);
    if (thread.isAlive()) {
      return null;
    }
    return result.get("answer");
  }
}
