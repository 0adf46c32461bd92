// SPDX-License-Identifier: Apache-2.0
// One thread at a time finds the flag unset and sets it, both under the monitor; only that thread unsets
// it, under the monitor as well, when it is done with the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class BusyFlagGood {
  private final Map<String, Integer> seats = new HashMap<>();
  private boolean busy;

  void book(String row) throws InterruptedException {
    synchronized (this) {
      while (busy) {
        wait();
      }
      busy = true;
    }
    try {
      seats.merge(row, 1, Integer::sum);
    } finally {
      synchronized (this) {
        busy = false;
        notifyAll();
      }
    }
  }

  public static void main(String[] args) {
    BusyFlagGood hall = new BusyFlagGood();
    for (String row : args) {
      new Thread(
              () -> {
                try {
                  hall.book(row);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              })
          .start();
    }
  }
}
