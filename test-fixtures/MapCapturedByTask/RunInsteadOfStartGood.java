// SPDX-License-Identifier: Apache-2.0
// run() is an ordinary call on the calling thread; no thread is ever started.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class RunInsteadOfStartGood {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>();
    Runnable task = () -> counts.merge("a", 1, Integer::sum);
    task.run();
    task.run();
  }
}
