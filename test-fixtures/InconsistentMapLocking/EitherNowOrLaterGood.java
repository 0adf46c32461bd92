// SPDX-License-Identifier: Apache-2.0
// The flag never changes: either the worker alone has the map, or callers, under the monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class EitherNowOrLaterGood {
  private final boolean later;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  public EitherNowOrLaterGood(boolean later) {
    this.later = later;
  }

  public synchronized void note(String name, int size) {
    if (later) {
      worker.execute(() -> sizes.put(name, size));
    } else {
      sizes.put(name, size);
    }
  }
}
