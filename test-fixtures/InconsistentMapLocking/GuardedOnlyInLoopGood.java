// SPDX-License-Identifier: Apache-2.0
// The summary asks size(), which takes the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class GuardedOnlyInLoopGood {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> seen = new HashMap<>();

  public String addAll(List<String> names) {
    for (String name : names) {
      lock.lock();
      try {
        if (name.isEmpty()) {
          continue;
        }
        seen.merge(name, 1, Integer::sum);
      } finally {
        lock.unlock();
      }
    }
    return names.size() + " of " + size();
  }

  public int size() {
    lock.lock();
    try {
      return seen.size();
    } finally {
      lock.unlock();
    }
  }
}
