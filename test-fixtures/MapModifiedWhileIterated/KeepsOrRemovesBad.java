// SPDX-License-Identifier: Apache-2.0
// The loop asks the method to remove the bean that it destroys, from the map that it goes over.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class KeepsOrRemovesBad {
  private final Map<String, String> beans = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void register(String name, String scope) {
    beans.put(name, scope);
  }

  private void destroy(String name, boolean keep) {
    System.out.println(name + " of " + beans.get(name));
    if (keep) {
      return;
    }
    beans.remove(name); // race
  }

  public void destroyAll() {
    for (String name : beans.keySet()) { // race
      destroy(name, false);
    }
    beans.clear();
  }
}
