// SPDX-License-Identifier: Apache-2.0
// The poller got the registry through its constructor and iterates its map on a thread of its
// own; main goes on adding to the same registry.
package fixtures.unguardedsharedmap;

import java.util.LinkedHashMap;
import java.util.Map;

public class TaskHoldsRegistryBad {
  static final class Registry {
    final Map<String, String> names = new LinkedHashMap<>(); // expect: error UnguardedSharedMap

    void add(String name) {
      names.put(name, name); // race
    }
  }

  static final class Poller implements Runnable {
    private final Registry registry;

    Poller(Registry registry) {
      this.registry = registry;
    }

    @Override
    public void run() {
      System.out.println(registry.names.toString()); // race
    }
  }

  public static void main(String[] args) {
    Registry registry = new Registry();
    Thread thread = new Thread(new Poller(registry));
    thread.start();
    registry.add("ann");
  }
}
