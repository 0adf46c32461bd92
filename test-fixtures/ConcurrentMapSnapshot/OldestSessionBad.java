// SPDX-License-Identifier: Apache-2.0
// isEmpty() is true of an earlier moment than firstKey(): when the last session ends in between, firstKey
// throws NoSuchElementException.
package fixtures.concurrentmapsnapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

public class OldestSessionBad {
  private final ConcurrentNavigableMap<Long, String> byStart = new ConcurrentSkipListMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void started(long when, String user) {
    byStart.put(when, user); // race
  }

  public void ended(long when) {
    byStart.remove(when); // race
  }

  public long oldest() {
    if (byStart.isEmpty()) { // race
      return -1;
    }
    return byStart.firstKey(); // race
  }
}
