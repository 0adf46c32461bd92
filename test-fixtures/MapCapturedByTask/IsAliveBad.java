// SPDX-License-Identifier: Apache-2.0
// isAlive() is asked once, and the read happens whatever it said.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class IsAliveBad {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    Thread writer = new Thread(() -> result.put("a", 1)); // race
    writer.start();
    if (writer.isAlive()) {
      Thread.onSpinWait();
    }
    System.out.println(result.get("a")); // race
  }
}
