// SPDX-License-Identifier: Apache-2.0
// The same two threads and the same accesses, but ConcurrentSkipListMap does its own
// synchronization: its accesses are never a data race (JLS 17.4.5 speaks of the map's internal
// fields, all of them volatile or CAS).
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

public class AnonymousRunnableGood {
  public static void main(String[] args) {
    final Map<Integer, String> queue = new ConcurrentSkipListMap<>();
    queue.put(0, "first");
    new Thread(
            new Runnable() {
              @Override
              public void run() {
                queue.remove(0);
              }
            })
        .start();
    for (int i = 1; i < 10; i++) {
      queue.put(i, "job " + i);
    }
  }
}
