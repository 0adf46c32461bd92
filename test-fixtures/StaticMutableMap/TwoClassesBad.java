// SPDX-License-Identifier: Apache-2.0
// The map belongs to one class, a task of a second one iterates it, and main in a third place
// puts into it after it started the task. Grouped by the place and not by the class, the two
// accesses conflict.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class TwoClassesBad {
  static final class Registry {
    static final Map<String, String> NAMES = new HashMap<>(); // expect: error StaticMutableMap
  }

  static final class Poller implements Runnable {
    @Override
    public void run() {
      for (String name : Registry.NAMES.values()) { // race
        System.out.println(name);
      }
    }
  }

  public static void main(String[] args) {
    Thread poller = new Thread(new Poller());
    poller.start();
    Registry.NAMES.put("a", "ann"); // race
  }
}
