// SPDX-License-Identifier: Apache-2.0
// The map is printed after join(): the task's put happens-before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HiddenToStringGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> state = new HashMap<>();
    Thread thread = new Thread(() -> state.put("a", 1));
    thread.start();
    thread.join();
    System.out.println("state: " + state);
  }
}
