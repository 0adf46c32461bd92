// SPDX-License-Identifier: Apache-2.0
// remove is one step, and is true for one thread only.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

public class LastGuestGood {
  private final Set<String> guests = new CopyOnWriteArraySet<>();

  public void arrive(String guest) {
    guests.add(guest);
  }

  public void leave(String guest) {
    if (guests.remove(guest)) {
      print(guest);
    }
  }

  private void print(String guest) {
    System.out.println("Bill of " + guest);
  }
}
