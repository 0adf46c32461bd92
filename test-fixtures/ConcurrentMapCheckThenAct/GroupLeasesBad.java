// SPDX-License-Identifier: Apache-2.0
// Nothing keeps other threads out between a look and what is put because of it: two threads may put
// two maps for one group, and one of them gives a lease in a map that nobody else finds.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class GroupLeasesBad {
  static final class Lease {
    private volatile String holder;

    boolean isOf(String who) {
      return who.equals(holder);
    }

    synchronized void give(String who) {
      if (holder == null) {
        holder = who;
      }
    }
  }

  private final ConcurrentMap<String, ConcurrentMap<String, Lease>> groups = // expect: warning ConcurrentMapCheckThenAct
      new ConcurrentHashMap<>();

  public boolean lease(String group, String name, String who) {
    if (isLeased(group, name, who)) {
      return true;
    }
    ConcurrentMap<String, Lease> leases = groups.get(group); // race
    if (leases == null) {
      leases = new ConcurrentHashMap<>();
      groups.put(group, leases); // race
    }
    Lease lease = leases.computeIfAbsent(name, unused -> new Lease());
    lease.give(who);
    return lease.isOf(who);
  }

  private boolean isLeased(String group, String name, String who) {
    ConcurrentMap<String, Lease> leases = groups.get(group);
    Lease lease = leases == null ? null : leases.get(name);
    return lease != null && lease.isOf(who);
  }
}
