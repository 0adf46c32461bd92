// SPDX-License-Identifier: Apache-2.0
// The counter that stayed is the one that is used.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class PutIfAbsentIgnoredGood {
  private final ConcurrentHashMap<String, AtomicInteger> errors = new ConcurrentHashMap<>();

  public int failed(String host) {
    AtomicInteger count = errors.get(host);
    if (count == null) {
      errors.putIfAbsent(host, new AtomicInteger());
      count = errors.get(host);
    }
    return count.incrementAndGet();
  }
}
