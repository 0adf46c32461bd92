// SPDX-License-Identifier: Apache-2.0
// The superclass declares a ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class InheritedMapGood {
  public static class Base {
    protected final Map<String, Integer> entries = new ConcurrentHashMap<>();

    public void add(String name) {
      entries.put(name, name.length());
    }
  }

  public static class Reporting extends Base {
    public void start() {
      new Thread(this::report).start();
    }

    private void report() {
      for (String name : entries.keySet()) {
        System.out.println(name);
      }
    }
  }
}
