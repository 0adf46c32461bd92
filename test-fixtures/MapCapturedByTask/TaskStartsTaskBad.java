// SPDX-License-Identifier: Apache-2.0
// The task started by main starts a second thread; both put into the captured map and nothing
// orders them. main's join waits for the outer task only.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TaskStartsTaskBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Thread outer =
        new Thread(
            () -> {
              Thread inner = new Thread(() -> counts.put("inner", 1)); // race
              inner.start();
              counts.put("outer", 2); // race
            });
    outer.start();
    outer.join();
  }
}
