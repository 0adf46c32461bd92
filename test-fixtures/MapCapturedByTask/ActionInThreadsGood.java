// SPDX-License-Identifier: Apache-2.0
// The helper joins the threads that run the caller's action, so their puts happen-before its return
// (JLS 17.4.5) and the read that follows; among themselves they hold the map's monitor.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ActionInThreadsGood {
  static void inThreads(int count, Runnable action) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(action);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  public static int count() throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>();
    inThreads(
        4,
        () -> {
          synchronized (counts) {
            counts.merge("all", 1, Integer::sum);
          }
        });
    return counts.get("all");
  }
}
