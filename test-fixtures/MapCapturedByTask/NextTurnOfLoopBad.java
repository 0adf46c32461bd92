// SPDX-License-Identifier: Apache-2.0
// The batch is handed to the pool at the end of each turn, and the next turn puts into the same
// map while that task may still iterate it. start orders this turn's puts before the task, not
// the next turn's.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NextTurnOfLoopBad {
  public static void send(List<List<String>> groups) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Map<String, Integer> batch = new HashMap<>(); // expect: error MapCapturedByTask
    for (List<String> group : groups) {
      for (String item : group) {
        batch.put(item, item.length()); // race
      }
      pool.execute(
          () -> {
            for (Map.Entry<String, Integer> entry : batch.entrySet()) { // race
              System.out.println(entry); // race
            }
          });
    }
    pool.shutdown();
  }
}
