// SPDX-License-Identifier: Apache-2.0
// The helper starts a thread that fills its parameter and returns at once; the caller then reads
// the same map, and nothing waits for the thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HelperStartsThreadBad {
  private static Thread fillLater(Map<String, String> target) {
    Thread thread = new Thread(() -> target.put("key", "value")); // race
    thread.start();
    return thread;
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> settings = new HashMap<>(); // expect: error MapCapturedByTask
    fillLater(settings);
    System.out.println(settings.get("key")); // race
  }
}
