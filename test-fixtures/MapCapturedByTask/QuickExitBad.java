// SPDX-License-Identifier: Apache-2.0
// The method returns the map while the task still fills it, and its only caller iterates the
// result: put and iteration are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class QuickExitBad {
  private static Map<String, Integer> load() throws InterruptedException {
    Map<String, Integer> rows = new HashMap<>(); // expect: error MapCapturedByTask
    Thread thread = new Thread(() -> rows.put("a", 1)); // race
    thread.start();
    return rows;
  }

  public static void main(String[] args) throws InterruptedException {
    for (String key : load().keySet()) { // race
      System.out.println(key);
    }
  }
}
