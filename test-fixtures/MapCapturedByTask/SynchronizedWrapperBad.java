// SPDX-License-Identifier: Apache-2.0
// The task and the starter use one HashMap without a lock: put against containsKey, unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedWrapperBad {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    new Thread(() -> counts.put("a", 1)).start(); // race
    System.out.println(counts.containsKey("a")); // race
  }
}
