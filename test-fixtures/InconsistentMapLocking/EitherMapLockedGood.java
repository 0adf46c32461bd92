// SPDX-License-Identifier: Apache-2.0
// The variable may be either of two maps; whichever it is, its own monitor is held for both steps
// and by everybody else.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class EitherMapLockedGood {
  private final Map<String, Integer> open = new HashMap<>();
  private final Map<String, Integer> closed = new HashMap<>();
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void note(String name, boolean isOpen) {
    Map<String, Integer> entries = isOpen ? open : closed;
    pool.execute(
        () -> {
          synchronized (entries) {
            entries.put(name, 1);
          }
        });
  }

  public Integer find(String name, boolean isOpen) {
    Map<String, Integer> entries = isOpen ? open : closed;
    synchronized (entries) {
      return entries.get(name);
    }
  }
}
