// SPDX-License-Identifier: Apache-2.0
// The executor runs one task after the other, but no task waits for the next caller: the task of
// one call removes while another call puts.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SerialNextCallBad {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> pending = new HashMap<>(); // expect: error UnguardedSharedMap

  public void add(String job) {
    pending.put(job, 1); // race
    executor.execute(() -> pending.remove(job)); // race
  }
}
