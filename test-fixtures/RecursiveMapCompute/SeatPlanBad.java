// SPDX-License-Identifier: Apache-2.0
// The remapping function of compute writes another key of the same ConcurrentHashMap: forbidden, and
// two guests who swap in opposite directions may block each other's bins for ever.
package fixtures.recursivemapcompute;

import java.util.concurrent.ConcurrentHashMap;

public class SeatPlanBad {
  private final ConcurrentHashMap<String, String> guestBySeat = new ConcurrentHashMap<>(); // expect: error RecursiveMapCompute

  public boolean change(String guest, String from, String to) {
    String now = guestBySeat.compute(to, (seat, sitting) -> { // race
      if (sitting != null) {
        return sitting;
      }
      guestBySeat.remove(from, guest); // race
      return guest;
    });
    return now.equals(guest);
  }
}
