// SPDX-License-Identifier: Apache-2.0
// The first look, without a lock, only saves the lock where the lease is valid. Under the lock the
// code looks again, in a map of the group that may be a new one, and goes by that.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class GroupLeasesGood {
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

  private final Object lock = new Object();
  private final ConcurrentMap<String, ConcurrentMap<String, Lease>> groups =
      new ConcurrentHashMap<>();

  public boolean lease(String group, String name, String who) {
    if (isLeased(group, name, who)) {
      return true;
    }
    synchronized (lock) {
      ConcurrentMap<String, Lease> leases = groups.get(group);
      if (leases == null) {
        leases = new ConcurrentHashMap<>();
        groups.put(group, leases);
      }
      Lease lease = leases.computeIfAbsent(name, unused -> new Lease());
      lease.give(who);
      return lease.isOf(who);
    }
  }

  private boolean isLeased(String group, String name, String who) {
    ConcurrentMap<String, Lease> leases = groups.get(group);
    Lease lease = leases == null ? null : leases.get(name);
    return lease != null && lease.isOf(who);
  }
}
