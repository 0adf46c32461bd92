// SPDX-License-Identifier: Apache-2.0
// The map's field is final and filled in the constructor: whoever sees the object sees the map as
// it was at the end of the constructor (JLS 17.5), however the object was handed over.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FinalPublicationGood {
  static final class Registry {
    private final Map<String, String> names = new HashMap<>();

    Registry() {
      names.put("a", "1");
    }

    String find(String key) {
      return names.get(key);
    }
  }

  private Registry current;

  public void start() {
    new Thread(() -> current = new Registry()).start();
    new Thread(this::print).start();
  }

  private void print() {
    Registry registry = current;
    if (registry != null) {
      System.out.println(registry.find("a"));
    }
  }
}
