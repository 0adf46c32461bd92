// SPDX-License-Identifier: Apache-2.0
// The method joins before it returns the map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class QuickExitGood {
  private static Map<String, Integer> load() throws InterruptedException {
    Map<String, Integer> rows = new HashMap<>();
    Thread thread = new Thread(() -> rows.put("a", 1));
    thread.start();
    thread.join();
    return rows;
  }

  public static void main(String[] args) throws InterruptedException {
    for (String key : load().keySet()) {
      System.out.println(key);
    }
  }
}
