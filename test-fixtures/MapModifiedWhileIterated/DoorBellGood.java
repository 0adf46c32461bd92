// SPDX-License-Identifier: Apache-2.0
// A copy is gone over.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.List;

public class DoorBellGood {
  interface Guest {
    void rang();
  }

  static final class Bell {
    private final List<Guest> guests = new ArrayList<>();

    void add(Guest guest) {
      guests.add(guest);
    }

    void remove(Guest guest) {
      guests.remove(guest);
    }

    void ring() {
      for (Guest guest : List.copyOf(guests)) {
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
