// SPDX-License-Identifier: Apache-2.0
// A field of an interface is static and final, and its map is as mutable as any: two tasks of the
// pool put into it.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InterfaceFieldBad {
  interface Known {
    Map<String, Integer> SIZES = new HashMap<>(); // expect: error StaticMutableMap
  }

  static final class Probe implements Known, Runnable {
    private final String name;

    Probe(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      if (!SIZES.containsKey(name)) { // race
        SIZES.put(name, name.length()); // race
      }
    }
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (String arg : args) {
      pool.execute(new Probe(arg));
    }
    pool.shutdown();
  }
}
