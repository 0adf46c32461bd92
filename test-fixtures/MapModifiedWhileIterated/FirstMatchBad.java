// SPDX-License-Identifier: Apache-2.0
// The loop goes on after the removal: the next step of its iterator throws
// ConcurrentModificationException.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class FirstMatchBad {
  private final Map<String, Integer> seats = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void seat(String guest, int number) {
    seats.put(guest, number);
  }

  public boolean free(int number) {
    boolean found = false;
    for (Map.Entry<String, Integer> seat : seats.entrySet()) { // race
      if (seat.getValue() == number) {
        seats.remove(seat.getKey()); // race
        found = true;
      }
    }
    return found;
  }
}
