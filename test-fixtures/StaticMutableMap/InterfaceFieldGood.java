// SPDX-License-Identifier: Apache-2.0
// It is a concurrent map.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InterfaceFieldGood {
  interface Known {
    Map<String, Integer> SIZES = new ConcurrentHashMap<>();
  }

  static final class Probe implements Known, Runnable {
    private final String name;

    Probe(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      if (!SIZES.containsKey(name)) {
        SIZES.putIfAbsent(name, name.length());
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
