// SPDX-License-Identifier: Apache-2.0
// The thread is started last; both puts happen-before start() and so before the get.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class StartedInConstructorGood {
  private final Map<String, String> settings = new HashMap<>();

  StartedInConstructorGood() {
    settings.put("host", "localhost");
    Thread thread = new Thread(() -> System.out.println(settings.get("host")));
    settings.put("port", "80");
    thread.start();
  }
}
