// SPDX-License-Identifier: Apache-2.0
// load() is called by the constructor only, before the thread is started. Afterwards everybody
// just reads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InitHelperGood {
  private final Map<String, String> routes = new HashMap<>();

  public InitHelperGood() {
    load();
    new Thread(this::watch).start();
  }

  private void load() {
    routes.put("/", "index");
    routes.put("/help", "help");
  }

  private void watch() {
    for (String route : routes.keySet()) {
      System.out.println(route);
    }
  }

  public String find(String path) {
    return routes.get(path);
  }
}
