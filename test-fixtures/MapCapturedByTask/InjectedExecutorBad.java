// SPDX-License-Identifier: Apache-2.0
// What the executor in the parameter does is unknown; an Executor usually runs its command on
// another thread, so the put may overlap the get after it. A warning, because the executor's kind
// is not shown.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

public class InjectedExecutorBad {
  public static Integer load(Executor executor) {
    Map<String, Integer> prices = new HashMap<>(); // expect: warning MapCapturedByTask
    executor.execute(() -> prices.put("tea", 3)); // race
    return prices.get("tea"); // race
  }
}
