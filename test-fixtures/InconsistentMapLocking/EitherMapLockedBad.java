// SPDX-License-Identifier: Apache-2.0
// The tasks hold the monitor of the map that they put into, find() reads it without.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class EitherMapLockedBad {
  private final Map<String, Integer> open = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final Map<String, Integer> closed = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void note(String name, boolean isOpen) {
    Map<String, Integer> entries = isOpen ? open : closed;
    pool.execute(
        () -> {
          synchronized (entries) {
            entries.put(name, 1); // race
          }
        });
  }

  public Integer find(String name, boolean isOpen) {
    Map<String, Integer> entries = isOpen ? open : closed;
    return entries.get(name); // race
  }
}
