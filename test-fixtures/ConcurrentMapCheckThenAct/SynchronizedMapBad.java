// SPDX-License-Identifier: Apache-2.0
// The wrapper's own mutex is the map itself, and it is held for each call only. The lock of this object
// keeps out other calls of open, not reset, which puts without it.
package fixtures.concurrentmapcheckthenact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SynchronizedMapBad {
  private final Map<String, Semaphore> permits = Collections.synchronizedMap(new HashMap<>()); // expect: warning ConcurrentMapCheckThenAct

  public Semaphore open(String pool) {
    synchronized (this) {
      if (!permits.containsKey(pool)) {
        permits.put(pool, new Semaphore(4)); // race
      }
      return permits.get(pool);
    }
  }

  public void reset(String pool) {
    permits.put(pool, new Semaphore(4)); // race
  }
}
