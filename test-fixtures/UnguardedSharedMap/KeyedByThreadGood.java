// SPDX-License-Identifier: Apache-2.0
// A ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class KeyedByThreadGood {
  private final Map<Thread, Integer> depths = new ConcurrentHashMap<>();

  public void enter() {
    depths.merge(Thread.currentThread(), 1, Integer::sum);
  }

  public void leave() {
    depths.remove(Thread.currentThread());
  }
}
