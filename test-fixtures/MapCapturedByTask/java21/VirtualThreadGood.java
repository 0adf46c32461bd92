// SPDX-License-Identifier: Apache-2.0
// The size is read after join() returned; the put happens-before that.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class VirtualThreadGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> seen = new HashMap<>();
    Thread task = Thread.startVirtualThread(() -> seen.put("a", 1));
    task.join();
    System.out.println(seen.size());
  }
}
