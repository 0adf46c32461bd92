// SPDX-License-Identifier: Apache-2.0
// compareAndSet lets one thread in at a time; set(false) after the put happens-before the compareAndSet
// that wins next.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinLockedSeatsGood {
  private final Map<Integer, String> seats = new HashMap<>();
  private final AtomicBoolean busy = new AtomicBoolean();

  void book(int seat, String guest) {
    while (!busy.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    try {
      seats.put(seat, guest);
    } finally {
      busy.set(false);
    }
  }

  public static void main(String[] args) {
    SpinLockedSeatsGood hall = new SpinLockedSeatsGood();
    new Thread(() -> hall.book(1, "Ann")).start();
    new Thread(() -> hall.book(2, "Bob")).start();
  }
}
