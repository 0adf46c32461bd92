// SPDX-License-Identifier: Apache-2.0
// The thread that the object keeps runs the object itself, and callers read what it puts.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class KeptOwnThreadBad implements Runnable {
  private final Map<Integer, Long> offsets = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final Supplier<Map<Integer, Long>> log;
  private final Thread thread;
  private volatile Map<Integer, Long> published = Map.of();

  public KeptOwnThreadBad(Supplier<Map<Integer, Long>> log) {
    this.log = log;
    this.thread = new Thread(this, "offsets");
  }

  public void start() {
    thread.start();
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Map.Entry<Integer, Long> polled : log.get().entrySet()) {
        if (offsets.getOrDefault(polled.getKey(), -1L) < polled.getValue()) {
          offsets.put(polled.getKey(), polled.getValue()); // race
        }
      }
      published = Map.copyOf(offsets);
    }
  }

  public Long offset(int partition) {
    return offsets.get(partition); // race
  }
}
