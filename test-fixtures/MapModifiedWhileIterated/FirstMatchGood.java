// SPDX-License-Identifier: Apache-2.0
// The loop is left right after the removal: no iterator makes another step after the change.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class FirstMatchGood {
  private final Map<String, Integer> seats = new HashMap<>();

  public void seat(String guest, int number) {
    seats.put(guest, number);
  }

  public boolean free(int number) {
    for (Map.Entry<String, Integer> seat : seats.entrySet()) {
      if (seat.getValue() == number) {
        seats.remove(seat.getKey());
        return true;
      }
    }
    return false;
  }
}
