// SPDX-License-Identifier: Apache-2.0
// firstEntry is one step: it gives the oldest order, or null.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

public class OldestOrderGood {
  private final ConcurrentSkipListMap<Long, String> orders = new ConcurrentSkipListMap<>();

  public void add(long time, String order) {
    orders.put(time, order);
  }

  public long oldest() {
    Map.Entry<Long, String> first = orders.firstEntry();
    if (first != null) {
      return first.getKey();
    }
    return -1;
  }

  public void done(long time) {
    orders.remove(time);
  }
}
