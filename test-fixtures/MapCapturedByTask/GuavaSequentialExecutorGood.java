// SPDX-License-Identifier: Apache-2.0
// A sequential executor starts a command when the one before it has ended, whatever pool runs them.
package fixtures.mapcapturedbytask;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public class GuavaSequentialExecutorGood {
  public static void load() {
    Executor executor = MoreExecutors.newSequentialExecutor(Executors.newCachedThreadPool());
    Map<String, Integer> prices = new HashMap<>();
    executor.execute(() -> prices.put("tea", 3));
    executor.execute(() -> prices.put("rice", 2));
  }
}
