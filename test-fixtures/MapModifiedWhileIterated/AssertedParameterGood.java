// SPDX-License-Identifier: Apache-2.0
// The loop goes over a copy of the names.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

public class AssertedParameterGood {
  private final Map<String, String> beans = new HashMap<>();

  public void register(String name, String scope) {
    beans.put(name, scope);
  }

  private void destroy(String name, boolean last) {
    System.out.println(name + " of " + beans.get(name));
    assert last;
    beans.remove(name);
  }

  public void destroyAll() {
    for (String name : new TreeSet<>(beans.keySet())) {
      destroy(name, false);
    }
  }
}
