// SPDX-License-Identifier: Apache-2.0
// SyncTaskExecutor runs every task before execute returns, on the calling thread: there is no other
// thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.task.SyncTaskExecutor;

public class SpringExecutorGood {
  static Map<String, Integer> load(Iterable<String> items) {
    Map<String, Integer> prices = new HashMap<>();
    SyncTaskExecutor executor = new SyncTaskExecutor();
    for (String item : items) {
      executor.execute(() -> prices.put(item, item.length()));
    }
    return prices;
  }
}
