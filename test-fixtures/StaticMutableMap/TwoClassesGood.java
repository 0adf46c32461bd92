// SPDX-License-Identifier: Apache-2.0
// main puts before it starts the task.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class TwoClassesGood {
  static final class Registry {
    static final Map<String, String> NAMES = new HashMap<>();
  }

  static final class Poller implements Runnable {
    @Override
    public void run() {
      for (String name : Registry.NAMES.values()) {
        System.out.println(name);
      }
    }
  }

  public static void main(String[] args) {
    Thread poller = new Thread(new Poller());
    Registry.NAMES.put("a", "ann");
    poller.start();
  }
}
