// SPDX-License-Identifier: Apache-2.0
// get() returns after the task has ended.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.springframework.core.task.AsyncTaskExecutor;

public class SpringSubmitGood {
  static int load(AsyncTaskExecutor executor) throws Exception {
    Map<String, Integer> prices = new HashMap<>();
    Future<?> done = executor.submit(() -> prices.put("tea", 3));
    done.get();
    return prices.size();
  }
}
