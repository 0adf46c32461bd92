// SPDX-License-Identifier: Apache-2.0
// The method joins before it reads.
package fixtures.mapcapturedbytask;

import java.util.HashMap;

public class ParameterOfTaskGood {
  public static int fill(
      HashMap<String, Integer> target,
      String key)
      throws InterruptedException {
    Thread thread = new Thread(() -> target.put(key, 1));
    thread.start();
    thread.join();
    int size = target.size();
    return size;
  }
}
