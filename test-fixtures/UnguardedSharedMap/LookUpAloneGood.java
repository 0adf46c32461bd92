// SPDX-License-Identifier: Apache-2.0
// The same look-up path in a class that claims nothing and that nobody shares: a memo of one
// owner. The shape alone is no evidence of a second thread.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class LookUpAloneGood {
  private final Map<Integer, String> names = new HashMap<>();

  public String name(int id) {
    String name = names.get(id);
    if (name == null) {
      name = "name " + id;
      names.put(id, name);
    }
    return name;
  }
}
