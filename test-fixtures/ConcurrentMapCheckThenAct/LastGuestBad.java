// SPDX-License-Identifier: Apache-2.0
// Two threads that both find the guest both take it out, the second in vain, and both print the bill.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

public class LastGuestBad {
  private final Set<String> guests = new CopyOnWriteArraySet<>(); // expect: warning ConcurrentMapCheckThenAct

  public void arrive(String guest) {
    guests.add(guest);
  }

  public void leave(String guest) {
    if (guests.contains(guest)) { // race
      guests.remove(guest); // race
      print(guest);
    }
  }

  private void print(String guest) {
    System.out.println("Bill of " + guest);
  }
}
