// SPDX-License-Identifier: Apache-2.0
// The registry is handed over through a plain field, and its map's field is not final: nothing
// orders the constructor's put before another thread's get. The analysis takes what a constructor
// does as seen by everyone who has the object.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FinalPublicationBad {
  static final class Registry {
    private Map<String, String> names = new HashMap<>(); // miss: warning UnguardedSharedMap

    Registry() {
      names.put("a", "1"); // race
    }

    String find(String key) {
      return names.get(key); // race
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
