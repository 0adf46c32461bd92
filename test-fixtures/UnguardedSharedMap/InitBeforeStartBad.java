// SPDX-License-Identifier: Apache-2.0
// main starts the component before it has initialised it: init() puts while the component's thread
// iterates.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InitBeforeStartBad {
  static final class Component {
    private final Map<String, Integer> limits = new HashMap<>(); // expect: error UnguardedSharedMap

    void init() {
      define("cpu", 80);
      define("disk", 90);
    }

    private void define(String name, int limit) {
      limits.put(name, limit); // race
    }

    void start() {
      Thread watcher = new Thread(this::watch);
      watcher.setDaemon(true);
      watcher.start();
    }

    private void watch() {
      while (!Thread.currentThread().isInterrupted()) {
        for (Map.Entry<String, Integer> limit : limits.entrySet()) { // race
          System.out.println(limit.getKey() + " < " + limit.getValue()); // race
        }
      }
    }
  }

  public static void main(String[] args) {
    Component component = new Component();
    component.start();
    component.init();
  }
}
