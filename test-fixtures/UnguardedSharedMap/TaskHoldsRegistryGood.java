// SPDX-License-Identifier: Apache-2.0
// main adds before it starts the thread.
package fixtures.unguardedsharedmap;

import java.util.LinkedHashMap;
import java.util.Map;

public class TaskHoldsRegistryGood {
  static final class Registry {
    final Map<String, String> names = new LinkedHashMap<>();

    void add(String name) {
      names.put(name, name);
    }
  }

  static final class Poller implements Runnable {
    private final Registry registry;

    Poller(Registry registry) {
      this.registry = registry;
    }

    @Override
    public void run() {
      System.out.println(registry.names.toString());
    }
  }

  public static void main(String[] args) {
    Registry registry = new Registry();
    Thread thread = new Thread(new Poller(registry));
    registry.add("ann");
    thread.start();
  }
}
