// SPDX-License-Identifier: Apache-2.0
// The helper is called after the map was read, so its join comes too late to order the task's put
// before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HelperJoinsBad {
  private static void await(Thread thread) throws InterruptedException {
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> settings = new HashMap<>(); // expect: error MapCapturedByTask
    Thread thread = new Thread(() -> settings.put("key", "value")); // race
    thread.start();
    System.out.println(settings.get("key")); // race
    await(thread);
  }
}
