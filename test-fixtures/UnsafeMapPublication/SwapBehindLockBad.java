// SPDX-License-Identifier: Apache-2.0
// The writer copies and swaps under its monitor, the reader takes the map from the plain field without.
// After micrometer's MeterRegistry, which did so until the field became volatile.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class SwapBehindLockBad {
  private Map<String, Long> meters = Map.of(); // expect: warning UnsafeMapPublication

  public synchronized void register(String name) {
    Map<String, Long> more = new HashMap<>(meters);
    more.put(name, 0L);
    meters = more; // race
  }

  public Long meter(String name) {
    return meters.get(name); // race
  }
}
