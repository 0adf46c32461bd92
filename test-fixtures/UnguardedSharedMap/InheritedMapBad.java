// SPDX-License-Identifier: Apache-2.0
// The map stands in the superclass, whose public add() writes it; the thread that the subclass
// starts iterates it. The place is one object's field, whichever class declares the access.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InheritedMapBad {
  public static class Base {
    protected final Map<String, Integer> entries = new HashMap<>(); // expect: warning UnguardedSharedMap

    public void add(String name) {
      entries.put(name, name.length()); // race
    }
  }

  public static class Reporting extends Base {
    public void start() {
      new Thread(this::report).start();
    }

    private void report() {
      for (String name : entries.keySet()) { // race
        System.out.println(name);
      }
    }
  }
}
