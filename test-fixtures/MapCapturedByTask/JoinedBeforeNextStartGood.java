// SPDX-License-Identifier: Apache-2.0
// The first thread is joined before the second is started: put of the first, join(), start() of
// the second, its put, each happens-before the next.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class JoinedBeforeNextStartGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>();
    Thread first = new Thread(() -> counts.put("a", 1));
    Thread second = new Thread(() -> counts.put("b", 2));
    first.start();
    first.join();
    second.start();
    second.join();
    System.out.println(counts.size());
  }
}
