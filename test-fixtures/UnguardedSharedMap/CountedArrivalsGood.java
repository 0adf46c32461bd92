// SPDX-License-Identifier: Apache-2.0
// Each call of incrementAndGet gives another number, so one worker alone gets the last one, and it
// gets it after all others have written their results.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class CountedArrivalsGood {
  private final AtomicInteger arrived = new AtomicInteger();
  private final Map<String, Integer> results = new ConcurrentHashMap<>();
  private final Map<String, Integer> sums = new HashMap<>();
  private final int workers;

  CountedArrivalsGood(int workers) {
    this.workers = workers;
  }

  void go() {
    for (int i = 0; i < workers; i++) {
      int id = i;
      new Thread(() -> work(id)).start();
    }
  }

  private void work(int id) {
    results.put("worker " + id, id);
    if (arrived.incrementAndGet() < workers) {
      return;
    }
    results.forEach((worker, n) -> sums.merge("all", n, Integer::sum));
  }

  public static void main(String[] args) {
    new CountedArrivalsGood(4).go();
  }
}
