// SPDX-License-Identifier: Apache-2.0
// Two threads and two maps in one object; each thread touches a map of its own. The object is
// shared, the maps are not.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TwoMapsGood {
  private final Map<String, Integer> sent = new HashMap<>();
  private final Map<String, Integer> received = new HashMap<>();

  void start() {
    new Thread(() -> sent.merge("a", 1, Integer::sum)).start();
    new Thread(() -> received.merge("b", 1, Integer::sum)).start();
  }
}
