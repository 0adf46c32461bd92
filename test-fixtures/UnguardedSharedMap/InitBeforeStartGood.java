// SPDX-License-Identifier: Apache-2.0
// init() comes before start(), and starting the thread publishes what it put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InitBeforeStartGood {
  static final class Component {
    private final Map<String, Integer> limits = new HashMap<>();

    void init() {
      define("cpu", 80);
      define("disk", 90);
    }

    private void define(String name, int limit) {
      limits.put(name, limit);
    }

    void start() {
      Thread watcher = new Thread(this::watch);
      watcher.setDaemon(true);
      watcher.start();
    }

    private void watch() {
      while (!Thread.currentThread().isInterrupted()) {
        for (Map.Entry<String, Integer> limit : limits.entrySet()) {
          System.out.println(limit.getKey() + " < " + limit.getValue());
        }
      }
    }
  }

  public static void main(String[] args) {
    Component component = new Component();
    component.init();
    component.start();
  }
}
