// SPDX-License-Identifier: Apache-2.0
// Each turn makes its own batch, fills it and hands it over; it never touches it again.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NextTurnOfLoopGood {
  public static void send(List<List<String>> groups) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    for (List<String> group : groups) {
      Map<String, Integer> batch = new HashMap<>();
      for (String item : group) {
        batch.put(item, item.length());
      }
      pool.execute(
          () -> {
            for (Map.Entry<String, Integer> entry : batch.entrySet()) {
              System.out.println(entry);
            }
          });
    }
    pool.shutdown();
  }
}
