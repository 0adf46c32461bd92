// SPDX-License-Identifier: Apache-2.0
// The stage is given by the caller. The helper compares it first, refuses what is closing already, and
// answers whether it has gone on, all under one monitor: one task empties the map, for one of the two
// reasons.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FerryLineGood {
  enum Stage { NEW, SAILING, CLOSING, SINKING, CLOSED }

  private final Object gate = new Object();
  private final Map<String, Integer> seats = new HashMap<>();
  private Stage stage = Stage.NEW;

  public void close() {
    if (!to(Stage.CLOSING)) {
      return;
    }
    emptying(false).start();
  }

  public void sink() {
    if (!to(Stage.SINKING)) {
      System.err.println("closing already");
    } else {
      emptying(true).start();
    }
  }

  private Thread emptying(boolean noted) {
    return new Thread(
        () -> {
          if (noted) {
            seats.put("lost", seats.size());
          }
          seats.clear();
          to(Stage.CLOSED);
        });
  }

  private boolean to(Stage next) {
    synchronized (gate) {
      if (stage == Stage.CLOSING && next != Stage.CLOSED) {
        return false;
      }
      if (stage == Stage.SINKING && next != Stage.CLOSED) {
        return false;
      }
      if (stage == Stage.CLOSED) {
        throw new IllegalStateException();
      }
      stage = next;
      return true;
    }
  }
}
