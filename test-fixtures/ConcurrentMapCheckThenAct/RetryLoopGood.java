// SPDX-License-Identifier: Apache-2.0
// replace(key, old, new) succeeds only if the value is still the one that was read; else the loop turns.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class RetryLoopGood {
  private final ConcurrentMap<String, Long> highest = new ConcurrentHashMap<>();

  public void raise(String game, long points) {
    while (true) {
      Long before = highest.get(game);
      if (before == null) {
        if (highest.putIfAbsent(game, points) == null) {
          return;
        }
      } else if (highest.replace(game, before, before + points)) {
        return;
      }
    }
  }
}
