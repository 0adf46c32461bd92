// SPDX-License-Identifier: Apache-2.0
// The loop asks the method to keep the bean: what comes behind the test of the parameter is not done for it.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class KeepsOrRemovesGood {
  private final Map<String, String> beans = new HashMap<>();

  public void register(String name, String scope) {
    beans.put(name, scope);
  }

  private void destroy(String name, boolean keep) {
    System.out.println(name + " of " + beans.get(name));
    if (keep) {
      return;
    }
    beans.remove(name);
  }

  public void destroyAll() {
    for (String name : beans.keySet()) {
      destroy(name, true);
    }
    beans.clear();
  }
}
