// SPDX-License-Identifier: Apache-2.0
// The flag is given back before the put: the next thread wins it and puts at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinLockedSeatsBad {
  private final Map<Integer, String> seats = new HashMap<>(); // expect: error UnguardedSharedMap
  private final AtomicBoolean busy = new AtomicBoolean();

  void book(int seat, String guest) {
    while (!busy.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    busy.set(false);
    seats.put(seat, guest); // race
  }

  public static void main(String[] args) {
    SpinLockedSeatsBad hall = new SpinLockedSeatsBad();
    new Thread(() -> hall.book(1, "Ann")).start();
    new Thread(() -> hall.book(2, "Bob")).start();
  }
}
