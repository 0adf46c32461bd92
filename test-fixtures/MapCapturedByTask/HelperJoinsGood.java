// SPDX-License-Identifier: Apache-2.0
// The helper joins the thread it is given; when it has returned, the put happens-before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HelperJoinsGood {
  private static void await(Thread thread) throws InterruptedException {
    thread.join();
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> settings = new HashMap<>();
    Thread thread = new Thread(() -> settings.put("key", "value"));
    thread.start();
    await(thread);
    System.out.println(settings.get("key"));
  }
}
