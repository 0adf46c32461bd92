// SPDX-License-Identifier: Apache-2.0
// The HashMap is a parameter of the method, which starts a thread that writes it and reads it
// itself before the thread has ended; whoever owns the map, these two accesses are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;

public class ParameterOfTaskBad {
  public static int fill(HashMap<String, Integer> target, String key) // expect: error MapCapturedByTask
      throws InterruptedException {
    Thread thread = new Thread(() -> target.put(key, 1)); // race
    thread.start();
    int size = target.size(); // race
    thread.join();
    return size;
  }
}
