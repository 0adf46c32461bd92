// SPDX-License-Identifier: Apache-2.0
// The loop leaves the lock at the end of each turn, and the summary after the loop reads the map
// without it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class GuardedOnlyInLoopBad {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> seen = new HashMap<>(); // expect: warning InconsistentMapLocking

  public String addAll(List<String> names) {
    for (String name : names) {
      lock.lock();
      try {
        if (name.isEmpty()) {
          continue;
        }
        seen.merge(name, 1, Integer::sum); // race
      } finally {
        lock.unlock();
      }
    }
    return names.size() + " of " + seen.size(); // race
  }

  public int size() {
    lock.lock();
    try {
      return seen.size(); // race
    } finally {
      lock.unlock();
    }
  }
}
