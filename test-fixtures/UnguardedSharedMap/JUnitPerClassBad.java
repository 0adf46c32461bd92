// SPDX-License-Identifier: Apache-2.0
// The tests run at the same time, and by their life cycle on one instance: both put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@TestInstance(Lifecycle.PER_CLASS)
public class JUnitPerClassBad {
  private final Map<String, Integer> seen = new HashMap<>(); // expect: error UnguardedSharedMap

  @Test
  void first() {
    seen.put("first", 1); // race
  }

  @Test
  void second() {
    seen.put("second", 2); // race
  }
}
