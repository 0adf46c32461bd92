// SPDX-License-Identifier: Apache-2.0
// The tests run at the same time, each on an instance of its own; the static map is one for both.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
public class JUnitParallelBad {
  private static final Map<String, Integer> SEEN = new HashMap<>(); // expect: error StaticMutableMap

  @Test
  void first() {
    SEEN.put("first", 1); // race
  }

  @Test
  void second() {
    SEEN.put("second", 2); // race
  }
}
