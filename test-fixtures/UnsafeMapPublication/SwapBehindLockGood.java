// SPDX-License-Identifier: Apache-2.0
// The field is volatile, so that readers need no lock.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class SwapBehindLockGood {
  private volatile Map<String, Long> meters = Map.of();

  public synchronized void register(String name) {
    Map<String, Long> more = new HashMap<>(meters);
    more.put(name, 0L);
    meters = more;
  }

  public Long meter(String name) {
    return meters.get(name);
  }
}
