// SPDX-License-Identifier: Apache-2.0
// Loader.run fills the map that main handed to the Loader's constructor, while main iterates it
// between start() and join(). A put against an iteration of the same HashMap, unordered: the
// iteration may throw ConcurrentModificationException or miss entries.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ThreadSubclassBad {
  static class Loader extends Thread {
    private final Map<String, String> target;

    Loader(Map<String, String> target) {
      this.target = target;
    }

    @Override
    public void run() {
      target.put("host", "localhost"); // race
      target.put("port", "8080"); // race
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> settings = new HashMap<>(); // expect: error MapCapturedByTask
    Loader loader = new Loader(settings);
    loader.start();
    for (String key : settings.keySet()) { // race
      System.out.println(key);
    }
    loader.join();
  }
}
