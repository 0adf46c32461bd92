// SPDX-License-Identifier: Apache-2.0
// The stage is given by the caller, and the helper lets one thread go on to each. But one that opens
// and one that closes are two: the task of the first is not waited for.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FerryLineBad {
  enum Stage { NEW, SAILING, CLOSING }

  private final Object gate = new Object();
  private final Map<String, Integer> seats = new HashMap<>(); // expect: warning UnguardedSharedMap
  private Stage stage = Stage.NEW;

  public void open() {
    if (to(Stage.SAILING)) {
      new Thread(() -> seats.put("crew", 1)).start(); // race
    }
  }

  public void close() {
    if (to(Stage.CLOSING)) {
      new Thread(seats::clear).start(); // race
    }
  }

  private boolean to(Stage next) {
    synchronized (gate) {
      if (stage == Stage.CLOSING || stage == next) {
        return false;
      }
      stage = next;
      return true;
    }
  }
}
