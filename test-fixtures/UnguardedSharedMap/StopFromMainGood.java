// SPDX-License-Identifier: Apache-2.0
// main calls total() after finish(), which joins the thread.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class StopFromMainGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private Thread worker;

  void start() {
    worker = new Thread(() -> counts.merge("a", 1, Integer::sum));
    worker.start();
  }

  void finish() throws InterruptedException {
    worker.join();
  }

  int total() {
    return counts.getOrDefault("a", 0);
  }

  public static void main(String[] args) throws InterruptedException {
    StopFromMainGood counter = new StopFromMainGood();
    counter.start();
    counter.finish();
    System.out.println(counter.total());
  }
}
