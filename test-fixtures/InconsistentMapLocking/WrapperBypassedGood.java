// SPDX-License-Identifier: Apache-2.0
// The starter goes through the wrapper too.
package fixtures.inconsistentmaplocking;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class WrapperBypassedGood {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> safe = Collections.synchronizedMap(counts);
    new Thread(() -> safe.put("a", 1)).start();
    safe.put("b", 2);
  }
}
