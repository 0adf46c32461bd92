// SPDX-License-Identifier: Apache-2.0
// The lock is the stripe of the hotel, and the key of the map is the guest: two hotels may check in one
// guest under two locks.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class StripedGuestsBad {
  private final ConcurrentMap<String, AtomicLong> bills = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
  private final Object[] stripes = new Object[16];

  public StripedGuestsBad() {
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = new Object();
    }
  }

  private Object stripe(String of) {
    return stripes[(of.hashCode() & 0x7fffffff) % stripes.length];
  }

  public long charge(String hotel, String guest, long cents) {
    synchronized (stripe(hotel)) {
      AtomicLong bill = bills.get(guest); // race
      if (bill == null) {
        bill = new AtomicLong();
        bills.put(guest, bill); // race
      }
      return bill.addAndGet(cents);
    }
  }
}
