// SPDX-License-Identifier: Apache-2.0
// In each turn drain() puts its own empty list into the field and takes the full one out, both
// under the lock: nobody else can reach the list that it runs, and in the next turn it is that
// list that goes into the field. The buffer of two lists is that of gRPC's DelayedClientCall.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class CallsDrainedGood {
  private List<Runnable> pending = new ArrayList<>();
  private boolean direct;

  public void call(Runnable call) {
    synchronized (this) {
      if (!direct) {
        pending.add(call);
        return;
      }
    }
    call.run();
  }

  public synchronized int waiting() {
    return direct ? 0 : pending.size();
  }

  public void drain() {
    List<Runnable> mine = new ArrayList<>();
    while (true) {
      synchronized (this) {
        if (pending.isEmpty()) {
          direct = true;
          break;
        }
        List<Runnable> empty = mine;
        mine = pending;
        pending = empty;
      }
      for (Runnable call : mine) {
        System.out.println(call);
      }
      mine.clear();
    }
  }
}
