// SPDX-License-Identifier: Apache-2.0
// flush() removes the list from the map and walks it, while a producer who got it just before still adds:
// the ArrayList has no lock, and the late event is lost.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BatchedEventsBad {
  private final ConcurrentHashMap<String, List<String>> batches = new ConcurrentHashMap<>(); // expect: error UnsafeValueInConcurrentMap
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  private void event(String tenant, String what) {
    batches.computeIfAbsent(tenant, t -> new ArrayList<>()).add(what); // race
  }

  private void flush(String tenant) {
    List<String> batch = batches.remove(tenant); // race
    if (batch != null) {
      for (String what : batch) { // race
        System.out.println(tenant + ": " + what);
      }
    }
  }

  public void produce(String tenant, int count) {
    for (int i = 0; i < count; i++) {
      String what = "event " + i;
      pool.execute(() -> event(tenant, what));
    }
    pool.execute(() -> flush(tenant));
  }
}
