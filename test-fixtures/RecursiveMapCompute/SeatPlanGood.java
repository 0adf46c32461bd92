// SPDX-License-Identifier: Apache-2.0
// The old seat is freed after compute has returned.
package fixtures.recursivemapcompute;

import java.util.concurrent.ConcurrentHashMap;

public class SeatPlanGood {
  private final ConcurrentHashMap<String, String> guestBySeat = new ConcurrentHashMap<>();

  public boolean change(String guest, String from, String to) {
    String now = guestBySeat.compute(to, (seat, sitting) -> sitting != null ? sitting : guest);
    if (!now.equals(guest)) {
      return false;
    }
    guestBySeat.remove(from, guest);
    return true;
  }
}
