// SPDX-License-Identifier: Apache-2.0
// main makes the object, starts its thread and calls total() while the thread merges: both roots
// are proven, the starter's read comes after start() and before the join.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class StopFromMainBad {
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap
  private Thread worker;

  void start() {
    worker = new Thread(() -> counts.merge("a", 1, Integer::sum)); // race
    worker.start();
  }

  void finish() throws InterruptedException {
    worker.join();
  }

  int total() {
    return counts.getOrDefault("a", 0); // race
  }

  public static void main(String[] args) throws InterruptedException {
    StopFromMainBad counter = new StopFromMainBad();
    counter.start();
    System.out.println(counter.total());
    counter.finish();
  }
}
