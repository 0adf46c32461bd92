// SPDX-License-Identifier: Apache-2.0
// The started thread puts into counts while main gets from it: two conflicting accesses to the
// table of one HashMap. start() orders only what main did before it (JLS 17.4.4); the get comes
// after start() and before join(), so nothing orders the two.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ThreadLambdaBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Thread worker = new Thread(() -> counts.put("a", 1)); // race
    worker.start();
    System.out.println(counts.get("a")); // race
    worker.join();
  }
}
