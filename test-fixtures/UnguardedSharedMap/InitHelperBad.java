// SPDX-License-Identifier: Apache-2.0
// load() is called by the constructor, but also by the public reload(), when the thread is long
// running and iterates the map that load() refills.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InitHelperBad {
  private final Map<String, String> routes = new HashMap<>(); // expect: warning UnguardedSharedMap

  public InitHelperBad() {
    load();
    new Thread(this::watch).start();
  }

  private void load() {
    routes.put("/", "index"); // race
    routes.put("/help", "help"); // race
  }

  private void watch() {
    for (String route : routes.keySet()) { // race
      System.out.println(route);
    }
  }

  public String find(String path) {
    return routes.get(path); // race
  }

  public void reload() {
    load();
  }
}
