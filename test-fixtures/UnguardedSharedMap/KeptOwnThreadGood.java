// SPDX-License-Identifier: Apache-2.0
// Callers read the copy that the thread publishes. That run() is public invites nobody: the object
// keeps the thread that runs it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class KeptOwnThreadGood implements Runnable {
  private final Map<Integer, Long> offsets = new HashMap<>();
  private final Supplier<Map<Integer, Long>> log;
  private final Thread thread;
  private volatile Map<Integer, Long> published = Map.of();

  public KeptOwnThreadGood(Supplier<Map<Integer, Long>> log) {
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
          offsets.put(polled.getKey(), polled.getValue());
        }
      }
      published = Map.copyOf(offsets);
    }
  }

  public Long offset(int partition) {
    return published.get(partition);
  }
}
