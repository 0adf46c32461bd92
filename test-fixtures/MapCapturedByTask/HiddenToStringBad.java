// SPDX-License-Identifier: Apache-2.0
// The string concatenation calls toString() of the map, which iterates it, while the task puts.
// Nothing waits for the task before.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class HiddenToStringBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> state = new HashMap<>(); // expect: error MapCapturedByTask
    Thread thread = new Thread(() -> state.put("a", 1)); // race
    thread.start();
    System.out.println("state: " + state); // race
  }
}
