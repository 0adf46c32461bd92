// SPDX-License-Identifier: Apache-2.0
// The lock is made once under the monitor, but stop() forgets it, and the next call makes another
// one: a thread that holds the old lock and one that takes the new one are both inside.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockOnDemandAgainBad {
  private Object lock;
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    if (lock == null) {
      prepare();
    }
    synchronized (lock) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (lock) {
      return stock.get(item); // race
    }
  }

  public synchronized void stop() {
    lock = null;
  }

  private synchronized void prepare() {
    if (lock == null) {
      lock = new Object();
    }
  }
}
