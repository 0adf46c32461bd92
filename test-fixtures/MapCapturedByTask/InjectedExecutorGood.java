// SPDX-License-Identifier: Apache-2.0
// The executor is written here and runs the command at once on the calling thread, whatever the
// interface usually means.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

public class InjectedExecutorGood {
  public static Integer load() {
    Executor executor = command -> command.run();
    Map<String, Integer> prices = new HashMap<>();
    executor.execute(() -> prices.put("tea", 3));
    return prices.get("tea");
  }
}
