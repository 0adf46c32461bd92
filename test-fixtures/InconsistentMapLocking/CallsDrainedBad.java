// SPDX-License-Identifier: Apache-2.0
// drain() takes the list under the lock but leaves it in the field: call() adds to it while it is
// iterated and cleared outside the lock.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class CallsDrainedBad {
  private final List<Runnable> pending = new ArrayList<>(); // expect: warning InconsistentMapLocking
  private boolean direct;

  public void call(Runnable call) {
    synchronized (this) {
      if (!direct) {
        pending.add(call); // race
        return;
      }
    }
    call.run();
  }

  public synchronized int waiting() {
    return direct ? 0 : pending.size(); // race
  }

  public void drain() {
    List<Runnable> mine;
    while (true) {
      synchronized (this) {
        if (pending.isEmpty()) { // race
          direct = true;
          break;
        }
        mine = pending;
      }
      for (Runnable call : mine) { // race
        System.out.println(call); // race
      }
      mine.clear(); // race
    }
  }
}
