// SPDX-License-Identifier: Apache-2.0
// main registers before it starts the thread; the put happens-before start().
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class CallerSeenGood {
  private final Map<String, Integer> names = new HashMap<>();

  void register(String name) {
    names.put(name, name.length());
  }

  void start() {
    new Thread(() -> names.forEach((n, l) -> System.out.println(n + l))).start();
  }

  public static void main(String[] args) {
    CallerSeenGood registry = new CallerSeenGood();
    registry.register("ann");
    registry.start();
  }
}
