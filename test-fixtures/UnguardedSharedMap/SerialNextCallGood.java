// SPDX-License-Identifier: Apache-2.0
// The map is concurrent.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SerialNextCallGood {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> pending = new ConcurrentHashMap<>();

  public void add(String job) {
    pending.put(job, 1);
    executor.execute(() -> pending.remove(job));
  }
}
