// SPDX-License-Identifier: Apache-2.0
// A guest takes itself off the list while the list is gone over: the next step of the iterator throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.List;

public class DoorBellBad {
  interface Guest {
    void rang();
  }

  static final class Bell {
    private final List<Guest> guests = new ArrayList<>(); // expect: error MapModifiedWhileIterated

    void add(Guest guest) {
      guests.add(guest);
    }

    void remove(Guest guest) {
      guests.remove(guest); // race
    }

    void ring() {
      for (Guest guest : guests) { // race
        guest.rang();
      }
    }
  }

  static final class OnceOnly implements Guest {
    private final Bell bell;

    OnceOnly(Bell bell) {
      this.bell = bell;
    }

    @Override
    public void rang() {
      System.out.println("coming");
      bell.remove(this);
    }
  }

  public static void main(String[] args) {
    Bell bell = new Bell();
    for (String name : args) {
      bell.add(new OnceOnly(bell));
    }
    bell.ring();
  }
}
