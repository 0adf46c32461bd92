// SPDX-License-Identifier: Apache-2.0
// The lock is the stripe of the key itself: one key, one lock.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class StripedGuestsGood {
  private final ConcurrentMap<String, AtomicLong> bills = new ConcurrentHashMap<>();
  private final Object[] stripes = new Object[16];

  public StripedGuestsGood() {
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = new Object();
    }
  }

  private Object stripe(String of) {
    return stripes[(of.hashCode() & 0x7fffffff) % stripes.length];
  }

  public long charge(String hotel, String guest, long cents) {
    synchronized (stripe(guest)) {
      AtomicLong bill = bills.get(guest);
      if (bill == null) {
        bill = new AtomicLong();
        bills.put(guest, bill);
      }
      return bill.addAndGet(cents);
    }
  }
}
