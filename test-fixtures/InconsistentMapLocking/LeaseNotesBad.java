// SPDX-License-Identifier: Apache-2.0
// Whoever uses a lease takes its monitor, whether the lease was there or has just been made; audit()
// adds to the same notes without it, so it may put while use() does, and nothing orders the two.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LeaseNotesBad {
  private static final class Lease {
    private Map<String, Long> notes; // expect: warning InconsistentMapLocking

    void note(String user) {
      if (notes == null) {
        notes = new HashMap<>();
      }
      notes.put(user, System.nanoTime()); // race
    }
  }

  private final Map<String, Lease> leases = new HashMap<>();

  private Lease lease(String name) {
    synchronized (leases) {
      Lease lease = leases.get(name);
      if (lease == null) {
        lease = new Lease();
        leases.put(name, lease);
      }
      return lease;
    }
  }

  public void use(String name, String user) {
    Lease lease = lease(name);
    synchronized (lease) {
      lease.note(user);
    }
  }

  public void audit(String name) {
    lease(name).note("audit");
  }
}
