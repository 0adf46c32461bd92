// SPDX-License-Identifier: Apache-2.0
// The map is made in the loop, so each thread has its own and nothing is shared.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TasksInLoopGood {
  public static void start(int n) {
    for (int i = 0; i < n; i++) {
      int id = i;
      Map<Integer, Long> times = new HashMap<>();
      new Thread(() -> times.put(id, System.nanoTime())).start();
    }
  }
}
