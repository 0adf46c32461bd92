// SPDX-License-Identifier: Apache-2.0
// Without the annotation the tests run one after the other.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

public class JUnitParallelGood {
  private static final Map<String, Integer> SEEN = new HashMap<>();

  @Test
  void first() {
    SEEN.put("first", 1);
  }

  @Test
  void second() {
    SEEN.put("second", 2);
  }
}
