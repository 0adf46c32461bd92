// SPDX-License-Identifier: Apache-2.0
// main starts the object's thread and then registers a name: the put of main and the thread's
// iteration are unordered, and both are in plain sight.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class CallerSeenBad {
  private final Map<String, Integer> names = new HashMap<>(); // expect: error UnguardedSharedMap

  void register(String name) {
    names.put(name, name.length()); // race
  }

  void start() {
    new Thread(() -> names.forEach((n, l) -> System.out.println(n + l))).start(); // race
  }

  public static void main(String[] args) {
    CallerSeenBad registry = new CallerSeenBad();
    registry.start();
    registry.register("ann");
  }
}
