// SPDX-License-Identifier: Apache-2.0
// Both threads run at the same time: the second is started before the first was joined, and their
// puts into one HashMap are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class JoinedBeforeNextStartBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Thread first = new Thread(() -> counts.put("a", 1)); // race
    Thread second = new Thread(() -> counts.put("b", 2)); // race
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(counts.size());
  }
}
