// SPDX-License-Identifier: Apache-2.0
// The tests still run at the same time, but each on an instance of its own.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
public class JUnitPerClassGood {
  private final Map<String, Integer> seen = new HashMap<>();

  @Test
  void first() {
    seen.put("first", 1);
  }

  @Test
  void second() {
    seen.put("second", 2);
  }
}
