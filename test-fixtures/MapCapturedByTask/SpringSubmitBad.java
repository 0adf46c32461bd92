// SPDX-License-Identifier: Apache-2.0
// The task runs on a thread of whatever executor it is given to. Asking whether it is done, and
// ignoring the answer, waits for nothing.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.springframework.core.task.AsyncTaskExecutor;

public class SpringSubmitBad {
  static int load(AsyncTaskExecutor executor) throws Exception {
    Map<String, Integer> prices = new HashMap<>(); // expect: warning MapCapturedByTask
    Future<?> done = executor.submit(() -> prices.put("tea", 3)); // race
    done.isDone();
    return prices.size(); // race
  }
}
