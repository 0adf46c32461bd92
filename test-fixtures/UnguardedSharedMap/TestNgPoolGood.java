// SPDX-License-Identifier: Apache-2.0
// Without a pool the hundred invocations follow each other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.testng.annotations.Test;

public class TestNgPoolGood {
  private final Map<String, Integer> runs = new HashMap<>();

  @Test(invocationCount = 100)
  public void run() {
    runs.merge("run", 1, Integer::sum);
  }
}
