// SPDX-License-Identifier: Apache-2.0
// The loop is left only where isAlive() was false: a thread's end happens-before its detection
// (JLS 17.4.4).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class IsAliveGood {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>();
    Thread writer = new Thread(() -> result.put("a", 1));
    writer.start();
    while (writer.isAlive()) {
      Thread.onSpinWait();
    }
    System.out.println(result.get("a"));
  }
}
