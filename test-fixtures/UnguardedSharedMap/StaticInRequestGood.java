// SPDX-License-Identifier: Apache-2.0
// Each request has a resource of its own, and each resource a registry.
package fixtures.unguardedsharedmap;

import jakarta.ws.rs.POST;
import java.util.HashMap;
import java.util.Map;

public class StaticInRequestGood {
  private final Registry registry = new Registry();

  @POST
  public int count(String word) {
    return registry.count(word);
  }

  static final class Registry {
    private final Map<String, Integer> counts = new HashMap<>();

    int count(String word) {
      return counts.merge(word, 1, Integer::sum);
    }
  }
}
