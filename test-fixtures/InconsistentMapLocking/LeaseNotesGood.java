// SPDX-License-Identifier: Apache-2.0
// Whoever asks for a lease gets the one that is there, or one that is made and kept under the
// monitor of the leases; whichever it is, its own monitor is taken before its notes are made on
// demand and filled. So all accesses of one lease's notes hold the monitor of that lease.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LeaseNotesGood {
  private static final class Lease {
    private Map<String, Long> notes;

    void note(String user) {
      if (notes == null) {
        notes = new HashMap<>();
      }
      notes.put(user, System.nanoTime());
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
}
