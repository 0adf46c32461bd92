// SPDX-License-Identifier: Apache-2.0
// Taken out of the field under the monitor, the list belongs to the one thread that has it: who adds later finds null,
// and makes another.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class TakenOutForNullGood {
  private List<String> waiting;

  public synchronized void add(String name) {
    if (waiting == null) {
      waiting = new ArrayList<>();
    }
    waiting.add(name);
  }

  public void drain() {
    List<String> taken;
    synchronized (this) {
      if (waiting == null) {
        return;
      }
      taken = waiting;
      waiting = null;
    }
    for (String name : taken) {
      System.out.println(name);
    }
  }
}
