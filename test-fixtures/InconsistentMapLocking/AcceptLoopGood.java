// SPDX-License-Identifier: Apache-2.0
// Whoever asks for the size holds the monitor under which the threads, which an endless loop starts, put into the HashMap.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class AcceptLoopGood {
  private final BlockingQueue<String> arrivals = new LinkedBlockingQueue<>();
  private final Map<String, Long> present = new HashMap<>();

  public void serve() throws InterruptedException {
    while (true) {
      String visitor = arrivals.take();
      new Thread(() -> enter(visitor)).start();
    }
  }

  private void enter(String visitor) {
    synchronized (present) {
      present.put(visitor, System.nanoTime());
    }
  }

  public int visitors() {
    synchronized (present) {
      return present.size();
    }
  }
}
