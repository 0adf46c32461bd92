// SPDX-License-Identifier: Apache-2.0
// The catch block leaves the method; the read is reached only after join() returned normally.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SwallowedInterruptGood {
  public static String fetch() {
    Map<String, String> result = new HashMap<>();
    Thread thread = new Thread(() -> result.put("answer", "42"));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    return result.get("answer");
  }
}
