// SPDX-License-Identifier: Apache-2.0
// The pool runs the commands side by side, and both put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public class GuavaSequentialExecutorBad {
  public static void load() {
    Executor executor = Executors.newCachedThreadPool();
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    executor.execute(() -> prices.put("tea", 3)); // race
    executor.execute(() -> prices.put("rice", 2)); // race
  }
}
