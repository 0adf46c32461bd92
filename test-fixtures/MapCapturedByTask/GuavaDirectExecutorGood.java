// SPDX-License-Identifier: Apache-2.0
// A direct executor runs the command before execute() returns, on the calling thread.
package fixtures.mapcapturedbytask;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

public class GuavaDirectExecutorGood {
  public static Integer load() {
    Executor executor = MoreExecutors.directExecutor();
    Map<String, Integer> prices = new HashMap<>();
    executor.execute(() -> prices.put("tea", 3));
    return prices.get("tea");
  }
}
