// SPDX-License-Identifier: Apache-2.0
// The constructor starts the thread before it has filled the map: the second put and the thread's
// get are unordered. A constructor owns its object only until another thread can reach it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class StartedInConstructorBad {
  private final Map<String, String> settings = new HashMap<>(); // expect: error UnguardedSharedMap

  StartedInConstructorBad() {
    settings.put("host", "localhost");
    Thread thread = new Thread(() -> System.out.println(settings.get("host"))); // race
    thread.start();
    settings.put("port", "80"); // race
  }
}
