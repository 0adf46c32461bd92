// SPDX-License-Identifier: Apache-2.0
// main calls start() twice on one object, and each call starts a thread that merges into the same
// map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class OnceFlagBad {
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap
  private final AtomicBoolean started = new AtomicBoolean();

  void start() {
    new Thread(this::work).start();
  }

  private void work() {
    counts.merge("a", 1, Integer::sum); // race
  }

  public static void main(String[] args) {
    OnceFlagBad counter = new OnceFlagBad();
    counter.start();
    counter.start();
  }
}
