// SPDX-License-Identifier: Apache-2.0
// A virtual thread is a thread like any other (JLS 17.1): the task puts into the map while the
// starter asks for its size before joining. A write and a read of one HashMap, not ordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class VirtualThreadBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> seen = new HashMap<>(); // expect: error MapCapturedByTask
    Thread task = Thread.startVirtualThread(() -> seen.put("a", 1)); // race
    System.out.println(seen.size()); // race
    task.join();
  }
}
