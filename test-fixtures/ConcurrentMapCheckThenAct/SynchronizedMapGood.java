// SPDX-License-Identifier: Apache-2.0
// Who holds the map's own mutex for both calls keeps every other call of the map out.
package fixtures.concurrentmapcheckthenact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SynchronizedMapGood {
  private final Map<String, Semaphore> permits = Collections.synchronizedMap(new HashMap<>());

  public Semaphore open(String pool) {
    synchronized (permits) {
      if (!permits.containsKey(pool)) {
        permits.put(pool, new Semaphore(4));
      }
      return permits.get(pool);
    }
  }

  public void reset(String pool) {
    permits.put(pool, new Semaphore(4));
  }
}
