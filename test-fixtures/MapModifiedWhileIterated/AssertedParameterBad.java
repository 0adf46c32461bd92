// SPDX-License-Identifier: Apache-2.0
// An assertion decides nothing where assertions are off (JLS 14.10): the map is changed in the middle of its iteration.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class AssertedParameterBad {
  private final Map<String, String> beans = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void register(String name, String scope) {
    beans.put(name, scope);
  }

  private void destroy(String name, boolean last) {
    System.out.println(name + " of " + beans.get(name));
    assert last;
    beans.remove(name); // race
  }

  public void destroyAll() {
    for (String name : beans.keySet()) { // race
      destroy(name, false);
    }
  }
}
