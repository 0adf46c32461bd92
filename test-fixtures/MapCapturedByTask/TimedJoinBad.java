// SPDX-License-Identifier: Apache-2.0
// join(100) returns after 100 ms whether the thread has ended or not. On the path where it timed
// out nothing orders the thread's put before the get. A warning: the order holds where the wait
// succeeded.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TimedJoinBad {
  public static String fetch() throws InterruptedException {
    Map<String, String> result = new HashMap<>(); // expect: warning MapCapturedByTask
    Thread thread = new Thread(() -> result.put("answer", "42")); // race
    thread.start();
    thread.join(100);
    return result.get("answer"); // race
  }
}
