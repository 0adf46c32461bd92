// SPDX-License-Identifier: Apache-2.0
// An interrupt ends join() early, the catch block swallows it, and the map is read while the
// thread may still put. Only the path through the exception is unordered: a note.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SwallowedInterruptBad {
  public static String fetch() {
    Map<String, String> result = new HashMap<>(); // expect: note MapCapturedByTask
    Thread thread = new Thread(() -> result.put("answer", "42")); // race
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result.get("answer"); // race
  }
}
