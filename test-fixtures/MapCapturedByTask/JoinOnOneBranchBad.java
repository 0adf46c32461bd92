// SPDX-License-Identifier: Apache-2.0
// The join is skipped when verbose is set, and the read after the branches is reached on both
// paths; on that one it is unordered with the task's put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class JoinOnOneBranchBad {
  public static Integer run(boolean verbose) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    Thread thread = new Thread(() -> result.put("a", 1)); // race
    thread.start();
    if (verbose) {
      System.out.println("running");
    } else {
      thread.join();
    }
    return result.get("a"); // race
  }
}
