// SPDX-License-Identifier: Apache-2.0
// The helper is called under a condition that is false here, and so by nobody.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class CalledOnEitherWayGood {
  private final Map<String, Integer> sizes = new HashMap<>();

  public void open() {
    new Thread(() -> sizes.put("worker", 1)).start();
    fill(false);
  }

  private void fill(boolean twice) {
    if (twice) {
      note();
    }
  }

  private void note() {
    sizes.put("opener", 2);
  }
}
