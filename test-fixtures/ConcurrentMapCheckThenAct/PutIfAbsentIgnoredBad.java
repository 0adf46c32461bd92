// SPDX-License-Identifier: Apache-2.0
// putIfAbsent is one step, but which counter stayed is not asked: a thread whose counter was refused
// counts on a counter that nobody else sees.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class PutIfAbsentIgnoredBad {
  private final ConcurrentHashMap<String, AtomicInteger> errors = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public int failed(String host) {
    AtomicInteger count = errors.get(host);
    if (count == null) {
      count = new AtomicInteger();
      errors.putIfAbsent(host, count); // race
    }
    return count.incrementAndGet();
  }
}
