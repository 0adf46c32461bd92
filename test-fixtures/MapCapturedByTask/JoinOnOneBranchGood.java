// SPDX-License-Identifier: Apache-2.0
// Both branches join the thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class JoinOnOneBranchGood {
  public static Integer run(boolean verbose) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    Thread thread = new Thread(() -> result.put("a", 1));
    thread.start();
    if (verbose) {
      System.out.println("running");
      thread.join();
    } else {
      thread.join();
    }
    return result.get("a");
  }
}
