// SPDX-License-Identifier: Apache-2.0
// One thread takes messages from a queue and owns the map it counts them in; the other thread
// only fills the queue. The map is confined to its thread although the object is shared.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class PipelineOwnerGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  public PipelineOwnerGood() {
    new Thread(this::count).start();
    new Thread(this::read).start();
  }

  private void read() {
    for (int i = 0; i < 100; i++) {
      queue.add("message " + i % 3);
    }
    queue.add("");
  }

  private void count() {
    try {
      for (String message = queue.take(); !message.isEmpty(); message = queue.take()) {
        counts.merge(message, 1, Integer::sum);
      }
      System.out.println(counts);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void send(String message) {
    queue.add(message);
  }
}
