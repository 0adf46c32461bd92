// SPDX-License-Identifier: Apache-2.0
// The acceptor's loop never ends. Each message that it takes is booked by a task of the pool, and two of these count in one
// HashMap at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class AcceptorThreadBad {
  private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap

  public void open() {
    new Thread(this::accept).start();
  }

  private void accept() {
    for (; ; ) {
      try {
        String message = inbox.take();
        workers.execute(() -> book(message));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void book(String message) {
    counts.merge(message, 1, Integer::sum); // race
  }
}
