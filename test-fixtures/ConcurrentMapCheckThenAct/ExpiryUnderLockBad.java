// SPDX-License-Identifier: Apache-2.0
// issue replaces a ticket without the lock: a fresh one put after the test is removed.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ExpiryUnderLockBad {
  private final ConcurrentHashMap<String, Long> tickets = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public void issue(String user, long until) {
    tickets.put(user, until); // race
  }

  public synchronized void check(String user, long now) {
    Long until = tickets.get(user);
    if (until != null && until < now) {
      tickets.remove(user); // race
    }
  }
}
