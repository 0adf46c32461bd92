// SPDX-License-Identifier: Apache-2.0
// firstEntry() asks once and answers null for an empty map.
package fixtures.concurrentmapsnapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

public class OldestSessionGood {
  private final ConcurrentNavigableMap<Long, String> byStart = new ConcurrentSkipListMap<>();

  public void started(long when, String user) {
    byStart.put(when, user);
  }

  public void ended(long when) {
    byStart.remove(when);
  }

  public long oldest() {
    Map.Entry<Long, String> first = byStart.firstEntry();
    return first == null ? -1 : first.getKey();
  }
}
