// SPDX-License-Identifier: Apache-2.0
// The producer adds inside compute, which excludes the remove of the same key; after it only flush has it.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BatchedEventsGood {
  private final ConcurrentHashMap<String, List<String>> batches = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  private void event(String tenant, String what) {
    batches.compute(tenant, (t, batch) -> {
      List<String> open = batch == null ? new ArrayList<>() : batch;
      open.add(what);
      return open;
    });
  }

  private void flush(String tenant) {
    List<String> batch = batches.remove(tenant);
    if (batch != null) {
      for (String what : batch) {
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
