// SPDX-License-Identifier: Apache-2.0
// The helper is called under a condition that is false here, and once more without it: beside the thread.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class CalledOnEitherWayBad {
  private final Map<String, Integer> sizes = new HashMap<>(); // expect: error UnguardedSharedMap

  public void open() {
    new Thread(() -> sizes.put("worker", 1)).start(); // race
    fill(false);
  }

  private void fill(boolean twice) {
    if (twice) {
      note();
    }
    note();
  }

  private void note() {
    sizes.put("opener", 2); // race
  }
}
