// SPDX-License-Identifier: Apache-2.0
// The helper returns the thread and the caller joins it before it reads.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HelperStartsThreadGood {
  private static Thread fillLater(Map<String, String> target) {
    Thread thread = new Thread(() -> target.put("key", "value"));
    thread.start();
    return thread;
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> settings = new HashMap<>();
    Thread filling = fillLater(settings);
    filling.join();
    System.out.println(settings.get("key"));
  }
}
