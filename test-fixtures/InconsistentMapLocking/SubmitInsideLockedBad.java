// SPDX-License-Identifier: Apache-2.0
// locked() holds the lock while it runs its function, but that function only submits the put: it
// runs later, on the pool's thread, without the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SubmitInsideLockedBad {
  private final Map<String, String> mail = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  private synchronized void locked(Runnable action) {
    action.run();
  }

  public void send(String to, String text) {
    locked(() -> worker.execute(() -> mail.put(to, text))); // race
  }

  public synchronized String take(String to) {
    return mail.remove(to); // race
  }
}
