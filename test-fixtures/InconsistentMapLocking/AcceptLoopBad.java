// SPDX-License-Identifier: Apache-2.0
// The loop that starts a thread for each visitor never ends, and the method never returns: the threads run all the same, and
// put into the HashMap under its monitor while others ask for its size without it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class AcceptLoopBad {
  private final BlockingQueue<String> arrivals = new LinkedBlockingQueue<>();
  private final Map<String, Long> present = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void serve() throws InterruptedException {
    while (true) {
      String visitor = arrivals.take();
      new Thread(() -> enter(visitor)).start();
    }
  }

  private void enter(String visitor) {
    synchronized (present) {
      present.put(visitor, System.nanoTime()); // race
    }
  }

  public int visitors() {
    return present.size(); // race
  }
}
