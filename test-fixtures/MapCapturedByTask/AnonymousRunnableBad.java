// SPDX-License-Identifier: Apache-2.0
// The thread runs the anonymous Runnable, which removes from the captured TreeMap, while the
// starter goes on putting into it. Both accesses restructure the same tree, no lock is taken, and
// the puts come after start(), so no happens-before edge orders them against the removal.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;

public class AnonymousRunnableBad {
  public static void main(String[] args) {
    final Map<Integer, String> queue = new TreeMap<>(); // expect: error MapCapturedByTask
    queue.put(0, "first");
    new Thread(
            new Runnable() {
              @Override
              public void run() {
                queue.remove(0); // race
              }
            })
        .start();
    for (int i = 1; i < 10; i++) {
      queue.put(i, "job " + i); // race
    }
  }
}
