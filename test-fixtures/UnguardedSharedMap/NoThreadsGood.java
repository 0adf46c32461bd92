// SPDX-License-Identifier: Apache-2.0
// A map written and read by public methods, with atomic and volatile neighbours. Nothing here or
// in any caller starts a thread, and neither a neighbour's type nor a public method is evidence
// of one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

public class NoThreadsGood {
  private final Map<String, Integer> counts = new HashMap<>();
  private final AtomicInteger total = new AtomicInteger();
  private volatile boolean closed;

  public void add(String word) {
    if (!closed) {
      counts.merge(word, 1, Integer::sum);
      total.incrementAndGet();
    }
  }

  public int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  public void close() {
    closed = true;
  }
}
