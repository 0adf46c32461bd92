// SPDX-License-Identifier: Apache-2.0
// Each request has a resource of its own, but all of them count in the one registry.
package fixtures.unguardedsharedmap;

import jakarta.ws.rs.POST;
import java.util.HashMap;
import java.util.Map;

public class StaticInRequestBad {
  @POST
  public int count(String word) {
    return Registry.INSTANCE.count(word);
  }

  static final class Registry {
    static final Registry INSTANCE = new Registry();
    private final Map<String, Integer> counts = // expect: error UnguardedSharedMap
        new HashMap<>();

    int count(String word) {
      return counts.merge(word, 1, Integer::sum); // race
    }
  }
}
