// SPDX-License-Identifier: Apache-2.0
// get tells how many have come, and tells it to everybody: two workers may both find the last
// number, and both fill the sums.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class CountedArrivalsBad {
  private final AtomicInteger arrived = new AtomicInteger();
  private final Map<String, Integer> results = new ConcurrentHashMap<>();
  private final Map<String, Integer> sums = new HashMap<>(); // expect: error UnguardedSharedMap
  private final int workers;

  CountedArrivalsBad(int workers) {
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
    arrived.incrementAndGet();
    if (arrived.get() < workers) {
      return;
    }
    results.forEach((worker, n) -> sums.merge("all", n, Integer::sum)); // race
  }

  public static void main(String[] args) {
    new CountedArrivalsBad(4).go();
  }
}
