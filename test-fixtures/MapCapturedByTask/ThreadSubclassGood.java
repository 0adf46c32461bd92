// SPDX-License-Identifier: Apache-2.0
// main iterates after join(): all of Loader.run happens-before join() returns (JLS 17.4.5).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ThreadSubclassGood {
  static class Loader extends Thread {
    private final Map<String, String> target;

    Loader(Map<String, String> target) {
      this.target = target;
    }

    @Override
    public void run() {
      target.put("host", "localhost");
      target.put("port", "8080");
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> settings = new HashMap<>();
    Loader loader = new Loader(settings);
    loader.start();
    loader.join();
    for (String key : settings.keySet()) {
      System.out.println(key);
    }
  }
}
