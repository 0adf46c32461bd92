// SPDX-License-Identifier: Apache-2.0
// The helper returns while the threads that it has started run the caller's action: nothing orders
// the read of the map after their puts.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ActionInThreadsBad {
  static void inThreads(int count, Runnable action) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(action);
      threads.add(thread);
      thread.start();
    }
  }

  public static int count() throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>(); // expect: error InconsistentMapLocking
    inThreads(
        4,
        () -> {
          synchronized (counts) {
            counts.merge("all", 1, Integer::sum); // race
          }
        });
    return counts.get("all"); // race
  }
}
