// SPDX-License-Identifier: Apache-2.0
// One thread at a time finds the flag unset and sets it, both under the monitor; only that thread unsets
// it. But it does so before it is done with the map: the next one changes the map at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class BusyFlagBad {
  private final Map<String, Integer> seats = new HashMap<>(); // expect: error UnguardedSharedMap
  private boolean busy;

  void book(String row) throws InterruptedException {
    synchronized (this) {
      while (busy) {
        wait();
      }
      busy = true;
    }
    synchronized (this) {
      busy = false;
      notifyAll();
    }
    seats.merge(row, 1, Integer::sum); // race
  }

  public static void main(String[] args) {
    BusyFlagBad hall = new BusyFlagBad();
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
