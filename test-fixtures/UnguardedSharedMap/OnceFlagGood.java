// SPDX-License-Identifier: Apache-2.0
// compareAndSet lets only the first call start a thread; the second does nothing, so one thread
// touches the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class OnceFlagGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private final AtomicBoolean started = new AtomicBoolean();

  void start() {
    if (started.compareAndSet(false, true)) {
      new Thread(this::work).start();
    }
  }

  private void work() {
    counts.merge("a", 1, Integer::sum);
  }

  public static void main(String[] args) {
    OnceFlagGood counter = new OnceFlagGood();
    counter.start();
    counter.start();
  }
}
