// SPDX-License-Identifier: Apache-2.0
// One map is made before the loop and every turn starts a thread that puts into it: thread of one
// turn against thread of the next, not ordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TasksInLoopBad {
  public static void start(int n) {
    Map<Integer, Long> times = new HashMap<>(); // expect: error MapCapturedByTask
    for (int i = 0; i < n; i++) {
      int id = i;
      new Thread(() -> times.put(id, System.nanoTime())).start(); // race
    }
  }
}
