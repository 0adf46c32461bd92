// SPDX-License-Identifier: Apache-2.0
// The function given to the pool takes the lock when it runs.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SubmitInsideLockedGood {
  private final Map<String, String> mail = new HashMap<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  private synchronized void locked(Runnable action) {
    action.run();
  }

  public void send(String to, String text) {
    worker.execute(() -> locked(() -> mail.put(to, text)));
  }

  public synchronized String take(String to) {
    return mail.remove(to);
  }
}
