// SPDX-License-Identifier: Apache-2.0
// The tasks that the acceptor's endless loop starts count with merge, which is one step of the ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class AcceptorThreadGood {
  private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

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
    counts.merge(message, 1, Integer::sum);
  }
}
