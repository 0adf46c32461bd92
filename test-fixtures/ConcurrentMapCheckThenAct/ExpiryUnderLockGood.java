// SPDX-License-Identifier: Apache-2.0
// issue inserts a ticket only where there is none, so the one that was tested is the one that is removed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ExpiryUnderLockGood {
  private final ConcurrentHashMap<String, Long> tickets = new ConcurrentHashMap<>();

  public void issue(String user, long until) {
    tickets.putIfAbsent(user, until);
  }

  public synchronized void check(String user, long now) {
    Long until = tickets.get(user);
    if (until != null && until < now) {
      tickets.remove(user);
    }
  }
}
