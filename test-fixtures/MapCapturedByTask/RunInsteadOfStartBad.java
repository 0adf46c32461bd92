// SPDX-License-Identifier: Apache-2.0
// Two threads are started with one Runnable that captures the map; they overlap.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class RunInsteadOfStartBad {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Runnable task = () -> counts.merge("a", 1, Integer::sum); // race
    new Thread(task).start();
    new Thread(task).start();
  }
}
