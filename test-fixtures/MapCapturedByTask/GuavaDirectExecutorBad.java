// SPDX-License-Identifier: Apache-2.0
// The pool runs the command on a thread of its own while the starter reads.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public class GuavaDirectExecutorBad {
  public static Integer load() {
    Executor executor = Executors.newCachedThreadPool();
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    executor.execute(() -> prices.put("tea", 3)); // race
    return prices.get("tea"); // race
  }
}
