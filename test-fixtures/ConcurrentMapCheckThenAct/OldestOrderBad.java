// SPDX-License-Identifier: Apache-2.0
// Between isEmpty and firstKey another thread may take the last order out: firstKey throws.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentSkipListMap;

public class OldestOrderBad {
  private final ConcurrentSkipListMap<Long, String> orders = new ConcurrentSkipListMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void add(long time, String order) {
    orders.put(time, order);
  }

  public long oldest() {
    if (!orders.isEmpty()) {
      return orders.firstKey(); // race
    }
    return -1;
  }

  public void done(long time) {
    orders.remove(time); // race
  }
}
