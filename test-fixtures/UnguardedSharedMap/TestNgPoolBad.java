// SPDX-License-Identifier: Apache-2.0
// A pool of four threads runs the test on one instance.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.testng.annotations.Test;

public class TestNgPoolBad {
  private final Map<String, Integer> runs = new HashMap<>(); // expect: error UnguardedSharedMap

  @Test(invocationCount = 100, threadPoolSize = 4)
  public void run() {
    runs.merge("run", 1, Integer::sum); // race
  }
}
