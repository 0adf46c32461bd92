// SPDX-License-Identifier: Apache-2.0
// The list is looked up under the monitor and stays in the field: while it is gone over, another thread may add to it.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class TakenOutForNullBad {
  private List<String> waiting; // expect: warning InconsistentMapLocking

  public synchronized void add(String name) {
    if (waiting == null) {
      waiting = new ArrayList<>();
    }
    waiting.add(name); // race
  }

  public void drain() {
    List<String> taken;
    synchronized (this) {
      if (waiting == null) {
        return;
      }
      taken = waiting;
    }
    for (String name : taken) { // race
      System.out.println(name);
    }
  }
}
