// SPDX-License-Identifier: Apache-2.0
// The loop looks like an optimistic update, but put succeeds always: what another thread has put since
// the look-up is overwritten.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class RetryLoopBad {
  private final ConcurrentMap<String, Long> highest = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void raise(String game, long points) {
    while (true) {
      Long before = highest.get(game); // race
      if (before == null) {
        if (highest.putIfAbsent(game, points) == null) {
          return;
        }
      } else {
        highest.put(game, before + points); // race
        return;
      }
    }
  }
}
