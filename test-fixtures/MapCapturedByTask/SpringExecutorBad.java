// SPDX-License-Identifier: Apache-2.0
// SimpleAsyncTaskExecutor starts a thread for every task, so the puts overlap.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

public class SpringExecutorBad {
  static Map<String, Integer> load(Iterable<String> items) {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor();
    for (String item : items) {
      executor.execute(() -> prices.put(item, item.length())); // race
    }
    return prices;
  }
}
